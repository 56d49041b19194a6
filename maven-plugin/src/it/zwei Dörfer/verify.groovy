def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('Using the MultiThreadedBuilder implementation with a thread count of 2')
assert log.count('1 card checked') == 2
// The parent has no decks, and a module is skipped.
assert log.count('No decks: there is no folder') == 2
assert !new File(basedir, 'target/glossdeck').exists()
assert log.count('Glossdeck is skipped') == 2
assert !new File(basedir, 'außer Betrieb/target').exists()
['über Pflanzen/target/glossdeck/cards/wurzel.html', 'über Tiere/target/glossdeck/cards/fuchs.html'].each {
  assert new File(basedir, it).file: it
}
assert !log.contains('WARNING] The following plugins are not marked')
