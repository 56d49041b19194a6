def log = new File(basedir, 'build.log').text
assert log.count(': up to date') == 1
assert log.contains('nothing has changed in 1 file')
// Other decks were named; what has changed in a deck of the same name is told where nothing else has.
assert log.contains('made again: the settings or the tool have changed')
// What is written after the second run is of the third.
def second = new File(basedir, 'target/second.json').lastModified()
def site = new File(basedir, 'target/glossdeck')
assert new File(site, 'cards/chlorophyll.html').lastModified() > second
['404.html', 'assets/icon.svg'].each { name ->
  def file = new File(site, name)
  assert !file.exists() || file.lastModified() <= second: name
}
assert new File(site, '404.html').file
assert !new File(site, 'cards/root.html').exists()
