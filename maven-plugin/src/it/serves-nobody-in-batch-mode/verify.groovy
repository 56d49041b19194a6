String log = new File(basedir, 'build.log').text
assert log.contains('Nothing is served')
assert !new File(basedir, 'target').exists()
true
