String log = new File(basedir, 'build.log').text
assert log.count(': up to date') == 1
assert log.contains('nothing has changed in 1 file')
assert new File(basedir, 'target/glossdeck/index.html').isFile()
true
