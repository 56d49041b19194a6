def log = new File(basedir, 'build.log').text
assert log.contains('No decks: there is no folder')
assert !new File(basedir, 'target/glossdeck').exists()
