package dev.glossdeck.export.anki;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.TestDecks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PackageFileTest {

  @Test
  void holdsACollectionAndNoMedia() throws IOException {
    Map<String, byte[]> files = UnzippedPackage.files(packageOf(TestDecks.plain("a|b")));
    assertThat(files.keySet()).containsExactly("collection.anki2", "media");
    assertThat(files.get("media")).asString(StandardCharsets.UTF_8).isEqualTo("{}");
  }

  @Test
  void hasTheTablesOfSchemaEleven() throws Exception {
    try (UnzippedPackage collection = open(TestDecks.plain("a|b", "c|d"))) {
      assertThat(collection.query("select name from sqlite_master where type='table' order by 1"))
          .containsExactly("cards", "col", "graves", "notes", "revlog");
      assertThat(collection.query("select ver from col")).containsExactly("11");
      assertThat(collection.query("select count(*) from notes")).containsExactly("2");
      assertThat(collection.query("select count(*) from cards")).containsExactly("2");
      assertThat(collection.query("pragma integrity_check")).containsExactly("ok");
    }
  }

  @Test
  void writesEachNoteAsItsFieldsWithItsIdAsGuid() throws Exception {
    try (UnzippedPackage collection = open(AnkiDecks.deck("d", "D", AnkiDecks.full()))) {
      assertThat(collection.query("select guid from notes"))
          .containsExactly(AnkiDecks.full().id().value());
      assertThat(collection.query("select tags from notes"))
          .containsExactly(" exam part::one d::deep-learning ");
      assertThat(collection.query("select replace(flds, x'1f', '|') from notes"))
          .containsExactly(
              "What is Q?|Q &lt; R|<dl><dt>Example</dt><dd>x &amp; y</dd><dt>A&lt;B</dt>"
                  + "<dd>see \\(q\\)</dd></dl>|Q &amp; co|q1, q2|Deep learning|||en|"
                  + AnkiDecks.full().id()
                  + "||||||||||");
    }
  }

  @Test
  void sortsAndChecksByTheQuestionWithoutHtml() throws Exception {
    try (UnzippedPackage collection = open(TestDecks.plain("a < b?|c"))) {
      assertThat(collection.query("select sfld from notes")).containsExactly("a < b?");
      // First 8 hex digits of: printf 'a < b?' | sha1sum
      assertThat(collection.query("select printf('%08x', csum) from notes"))
          .containsExactly("d8a1a3d9");
    }
  }

  @Test
  void queuesNewCardsInTheOrderOfTheDeck() throws Exception {
    try (UnzippedPackage collection = open(TestDecks.plain("z|1", "a|2", "m|3"))) {
      assertThat(
              collection.query(
                  "select n.sfld || c.due || c.type || c.queue || c.ord"
                      + " from cards c join notes n on n.id = c.nid order by c.due"))
          .containsExactly("z1000", "a2000", "m3000");
    }
  }

  /** Anki searches and draws what was added when by these numbers. */
  @Test
  void numbersNotesAndCardsByTheMillisecondsBeforeTheRelease() throws Exception {
    long time = AnkiDecks.TIME.toEpochMilli();
    try (UnzippedPackage collection = open(TestDecks.large(2000))) {
      for (String table : List.of("notes", "cards")) {
        assertThat(
                collection.query(
                    "select count(distinct id) || ' ' || min(id) || ' ' || max(id) from " + table))
            .containsExactly("2000 " + (time - 1999) + " " + time);
      }
    }
  }

  @Test
  void keepsTheNoteTypesIdentityForGood() throws Exception {
    String expected =
        "Question,Answer,Extra,Headword,Aliases,Topic,See,Source,Language,Key,"
            + "Reverse,Typed,Hint,Link,Picture,Sound,Reserved 1,Reserved 2,Reserved 3,Reserved 4";
    try (UnzippedPackage collection = open(TestDecks.plain("a|b"))) {
      assertThat(
              collection.query(
                  "select group_concat(json_extract(f.value, '$.name')) from col,"
                      + " json_each(models, '$.1749382615047.flds') f"))
          .containsExactly(expected);
      assertThat(
              collection.query(
                  "select group_concat(json_extract(t.value, '$.name')) from col,"
                      + " json_each(models, '$.1749382615047.tmpls') t"))
          .containsExactly("Card,Reverse,Reserved 1,Reserved 2,Reserved 3");
    }
  }

  @Test
  void givesAKeyTheNextNumberIfItsOwnIsTaken() {
    AnkiIds ids = new AnkiIds();
    long first = ids.take("a");
    assertThat(ids.take("a")).isEqualTo(first + 1);
    assertThat(new AnkiIds().take("a")).isEqualTo(first);
  }

  private static UnzippedPackage open(Deck deck) throws IOException, SQLException {
    return UnzippedPackage.open(packageOf(deck));
  }

  private static byte[] packageOf(Deck deck) throws IOException {
    return AnkiDecks.export(AnkiDecks.TIME, deck).bytes("downloads/d.apkg");
  }
}
