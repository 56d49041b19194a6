def log = new File(basedir, 'build.log').text
assert log.count(': up to date') == 1
assert log.contains('nothing has changed in 1 file')
// Other decks were named; what has changed in a deck of the same name is told where nothing else has.
assert log.contains('made again: the settings or the tool have changed')
// What is written after the second run is of the third.
def second = new File(basedir, 'target/second.json').lastModified()
def site = new File(basedir, 'target/glossdeck')
assert new File(site, 'cards/chlorophyll.html').lastModified() > second
['404.html', 'cards/species.html'].each { name ->
  assert new File(site, name).file: name
  assert new File(site, name).lastModified() <= second: name
}
assert log =~ /\d of 2\d pages made again, the others kept/
assert !new File(site, 'cards/root.html').exists()
