def log = new File(basedir, 'build.log').text
assert log =~ /botany\.txt:2:12: error: the line has no \| \(write question\|answer\) \[no-separator\]/
assert log =~ /botany\.txt:3:1: error: the card has no question/
assert log.contains('2 errors in the decks; nothing was published')
assert !log.contains('Exception in')
assert !new File(basedir, 'target/glossdeck').exists()
