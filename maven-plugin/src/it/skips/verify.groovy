assert new File(basedir, 'build.log').text.contains('Glossdeck is skipped')
assert !new File(basedir, 'target').exists()
