import java.util.zip.ZipFile

def log = new File(basedir, 'build.log').text
assert log.indexOf('card checked') < log.indexOf('1 card, ')
assert log.indexOf('1 card, ') < log.indexOf('Attached site (zip)')
def repository = new File(localRepositoryPath, 'dev/glossdeck/it/attaches-what-it-made/1')
['site.zip', 'botany.pdf', 'botany-letter.pdf', 'botany.csv', 'botany.apkg'].each {
  assert new File(repository, 'attaches-what-it-made-1-' + it).length() > 0: it
}
new ZipFile(new File(repository, 'attaches-what-it-made-1-site.zip')).withCloseable { zip ->
  assert zip.getEntry('index.html') != null
  assert zip.getEntry('downloads/botany.pdf') != null
  assert zip.entries().every { it.timeLocal.year == 1980 }
}
