def log = new File(basedir, 'build.log').text
assert log =~ /\[DEBUG] layout: a7 \(-Dglossdeck\.layout, not .*glossdeck\.yaml:6\)/
assert log =~ /\[DEBUG] paper: letter \(the POM, not .*glossdeck\.yaml:5\)/
assert log =~ /\[DEBUG] strict: false \(the POM, not .*glossdeck\.yaml:7\)/
assert log =~ /\[DEBUG] only: site, pdf \(.*glossdeck\.yaml:4\)/
assert log =~ /wrong\.yaml:2:1: error: there is no setting "papr" \(did you mean "paper"\?\)/
assert log.contains('1 error in the settings')
assert !log.contains('Exception in')
def site = new File(basedir, 'public')
assert new File(site, 'index.html').text.contains('<html lang="fr"')
assert new File(site, 'assets').listFiles().any { it.name ==~ /style\..*css/ && it.text.contains('.of-this-site { color: red; }') }
assert new File(site, 'downloads/botanique.pdf').file
assert !new File(site, 'downloads/botanique.apkg').exists()
assert !new File(basedir, 'target/glossdeck').exists()
