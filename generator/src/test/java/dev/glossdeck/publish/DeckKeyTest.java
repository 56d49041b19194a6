package dev.glossdeck.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.picture.TestPictures;
import dev.glossdeck.publish.library.LibraryReader;
import dev.glossdeck.read.ReadOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeckKeyTest {
  @TempDir Path temp;

  @Test
  void changesWithEveryFileOfADeckAndWithNothingElse() throws IOException {
    write("a.md", "---\nauthor: Ada\n---\n## What is $x^2$? {.t}\n\n![r](r.png)\n\nHint: b\n");
    Files.write(temp.resolve("r.png"), TestPictures.png());
    write("v.txt", "#separator:Pipe\n#html:true\n#anki-type:types/v\n\nir|to go\n");
    write("types/v/note-type.yaml", "name: V\nid: 1700000000001\nfields: [W, M]\ntemplates: [R]\n");
    write("types/v/style.css", ".card { background: url(_b.png) }");
    Files.write(temp.resolve("types/v/_b.png"), TestPictures.png());
    write("types/v/r.front.html", "{{W}}");
    write("types/v/r.back.html", "{{M}}");
    BuildResult stamped =
        new Stamp(
                new StampOptions(
                    List.of(temp),
                    ReadOptions.NONE,
                    Optional.empty(),
                    Map.of(),
                    Set.of(),
                    false,
                    false))
            .run();
    assertThat(stamped.outcome()).as("%s", stamped).isEqualTo(BuildResult.Outcome.DONE);
    assertThat(keys()).hasSize(2).isEqualTo(keys());
    assertChanged("a", "a.md", "## What is $x^2$?\n\n![r](r.png) b\n");
    assertChanged("v", "types/v/r.front.html", "{{W}}!");
    assertChanged("v", "types/v/style.css", ".card { background: url(_b.png); color: red }");
    assertChanged("v", "types/v/_b.png", "another");
    assertChanged("a", "r.png", new String(TestPictures.png(3, 5), StandardCharsets.ISO_8859_1));
    Files.delete(temp.resolve("a.md.lock"));
    assertThat(keys().get("a")).as("a lock").isNotEqualTo(before.get("a"));
  }

  private SortedMap<String, String> before = new TreeMap<>();

  private void assertChanged(String deck, String file, String text) throws IOException {
    before = keys();
    Files.writeString(temp.resolve(file), text, StandardCharsets.ISO_8859_1);
    SortedMap<String, String> after = keys();
    assertThat(after.get(deck)).as(file).isNotEqualTo(before.get(deck));
    before.put(deck, after.get(deck));
    assertThat(after).as(file).isEqualTo(before);
  }

  private SortedMap<String, String> keys() throws IOException {
    SortedMap<String, String> keys = new TreeMap<>();
    for (Deck deck : new LibraryReader(ReadOptions.NONE).read(List.of(temp)).library().decks()) {
      keys.put(deck.id(), DeckKey.of(deck, "context"));
    }
    return keys;
  }

  private void write(String name, String text) throws IOException {
    Path file = temp.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
