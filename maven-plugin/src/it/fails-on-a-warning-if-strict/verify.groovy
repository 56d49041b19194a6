import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
assert log =~ /botany\.txt:3:1: warning: the answer ends with "and" \(complete it\) \[unfinished-answer\]/
assert !log.contains('[near-duplicate]')
assert log.contains('1 warning in the decks')
assert !log.contains('Exception in')
def results = new JsonSlurper().parse(new File(basedir, 'target/reports/decks.sarif')).runs[0].results
assert results*.ruleId == ['unfinished-answer']
assert results[0].locations[0].physicalLocation.artifactLocation.uri == 'src/main/decks/botany.txt'
