import java.util.zip.InflaterInputStream

def log = new File(basedir, 'build.log').text
// fonts
assert log =~ /missing\.ttf:1:1: error: the font is not there/
// strict
assert log.contains('2 warnings in the decks')
assert !log.contains('Exception in')
def site = new File(basedir, 'target/glossdeck')
// only
assert !new File(site, 'index.html').exists()
// columns
def anki = new File(site, 'downloads/botany.csv').getText('UTF-8')
assert anki.contains('What is chlorophyll?,The green pigment of leaves,')
// timestamp
def pdf = new File(site, 'downloads/botany.pdf').getText('ISO-8859-1')
assert pdf.contains('2020-02-03T04:05:06Z')
// paper: letter is 612 x 792 points
def parts = (pdf =~ /(?s)\bstream\r?\n(.*?)endstream/).collect { it[1] }
def inflated = parts.collect {
  try {
    new InflaterInputStream(new ByteArrayInputStream(it.getBytes('ISO-8859-1'))).getText('ISO-8859-1')
  } catch (IOException ignored) {
    it
  }
}
assert (pdf + inflated.join()) =~ /MediaBox ?\[0(\.0)? 0(\.0)? 612(\.0)? 792(\.0)? ?\]/
