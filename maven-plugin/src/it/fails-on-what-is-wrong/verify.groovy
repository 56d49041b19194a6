import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
assert !log.contains('Exception in')

// A wrong deck: all errors in one run, each at its place.
assert log =~ /botany\.txt:2:12: error: the line has no \| \(write question\|answer\) \[no-separator\]/
assert log =~ /botany\.txt:3:1: error: the card has no question/
assert log.contains('2 errors in the decks; nothing was published')
assert !new File(basedir, 'wrong-deck/target/glossdeck').exists()

// A warning where warnings count, but for those that are to be ignored.
assert log =~ /botany\.txt:3:1: warning: the answer ends with "and" \(complete it\) \[unfinished-answer\]/
assert !log.contains('[near-duplicate]')
assert log.contains('1 warning in the decks')
def results = new JsonSlurper().parse(new File(basedir, 'strict/target/reports/decks.sarif')).runs[0].results
assert results*.ruleId == ['unfinished-answer']
assert results[0].locations[0].physicalLocation.artifactLocation.uri == 'strict/src/main/decks/botany.txt'

// Settings that were named and are not there.
assert log =~ /Nothing was done: .*cards.glossdeck\.yaml: there is no such file/
