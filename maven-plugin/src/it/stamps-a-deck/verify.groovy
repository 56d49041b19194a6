def lock = new File(basedir, 'src/main/decks/botany.txt.lock')
assert lock.text.startsWith('# glossdeck lock 1\tbotany\n')
def log = new File(basedir, 'build.log').text
assert log.contains('botany.txt.lock:1:1: error: the deck has no lock (stamp, and commit the lock) [lock-outdated]')
assert log.contains('botany.txt.lock: 2 added, 0 changed, 0 reworded, 0 retired')
assert log.contains('since the last stamp: nothing changed')
// The project's time is fixed, which is well with a lock.
assert !log.contains('[no-lock]')
assert new File(basedir, 'target/glossdeck/index.html').file
