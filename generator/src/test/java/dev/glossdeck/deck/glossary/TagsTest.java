package dev.glossdeck.deck.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.TestDecks;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TagsTest {
  /** The groups of notes with these tags each. */
  @SafeVarargs
  private static Map<String, Topic> groups(List<String>... tags) {
    String[] lines =
        IntStream.range(0, tags.length)
            .mapToObj(i -> "What is n" + i + "?|a")
            .toArray(String[]::new);
    List<GlossaryEntry> entries = Glossary.of(TestDecks.plain(lines)).entries();
    return Tags.of(
        IntStream.range(0, tags.length).mapToObj(i -> tagged(entries.get(i), tags[i])).toList());
  }

  private static GlossaryEntry tagged(GlossaryEntry entry, List<String> tags) {
    Note note = entry.note().tagged(tags);
    return new GlossaryEntry(
        note, entry.headword(), entry.aliases(), entry.compared(), entry.slug(), entry.related());
  }

  @Test
  void groupsNotesByEachTagThatTwoOfThemHave() {
    Map<String, Topic> groups = groups(List.of("b", "a"), List.of("a"), List.of("b", "alone"));
    assertThat(groups).containsOnlyKeys("a", "b");
    assertThat(groups.get("a").entries()).hasSize(2);
    assertThat(groups.get("b").slug()).isEqualTo("b");
  }

  @Test
  void countsATagOnceANote() {
    assertThat(groups(List.of("a", "a"), List.of("b"))).isEmpty();
  }

  @Test
  void givesTagsOfOneSlugAddressesOfTheirOwn() {
    Map<String, Topic> groups = groups(List.of("C++", "C#"), List.of("C++", "C#"));
    assertThat(groups.values()).extracting(Topic::slug).doesNotHaveDuplicates().hasSize(2);
    assertThat(groups.values()).extracting(Topic::name).containsExactly("C#", "C++");
  }
}
