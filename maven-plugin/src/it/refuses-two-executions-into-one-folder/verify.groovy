import java.nio.file.Files

def site = basedir.toPath().resolve('target/glossdeck')
assert Files.exists(site.resolve('cards/chlorophyll.html')): 'what stood there stays'
assert !Files.exists(site.resolve('cards/vertebrate.html'))
def log = new File(basedir, 'build.log').text
assert log =~ /target.glossdeck: 2 cards/
assert log.contains('name the decks of both in one build')
assert log.contains('<replace>true</replace>')
assert !log.contains('Exception in')
