import java.nio.file.Files

def site = basedir.toPath().resolve('target/glossdeck')
['index.html', 'glossary/index.html', 'study/index.html', 'cards/chlorophyll.html',
 'downloads/botany.pdf', 'downloads/botany.csv', 'downloads/botany.apkg'].each {
  assert Files.size(site.resolve(it)) > 0: it
}
assert Files.readString(site.resolve('cards/chlorophyll.html')).contains('The green pigment of leaves')
def log = new File(basedir, 'build.log').text
assert log.contains('2 cards checked')
assert log =~ /target.glossdeck: 2 cards, \d+ pages, 1 sheet, 2 notes/
