package dev.glossdeck.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteHeadTest {
  private static FrontMatter matter(String... settings) {
    List<String> lines = new ArrayList<>(List.of("---"));
    lines.addAll(List.of(settings));
    lines.add("---");
    return FrontMatter.read("n.md", lines, new Diagnostics());
  }

  @ParameterizedTest
  @CsvSource({"note_type", "notetype", "note type", "note-type", "model"})
  void knowsNoteTypesByTheNamesThatToolsGiveThem(String key) {
    FrontMatter matter = matter(key + ": Cloze");
    assertThat(NoteHead.of(matter).kind()).contains("Cloze");
    assertThat(NoteHead.isIn(matter)).isTrue();
    assertThat(NoteHead.unknown(matter)).isEmpty();
  }

  @Test
  void isInFrontMatterThatHasAGuid() {
    assertThat(NoteHead.isIn(matter("guid: x"))).isTrue();
    assertThat(NoteHead.isIn(matter("id: x"))).isFalse();
    assertThat(NoteHead.isIn(matter("title: x", "tags: y"))).isFalse();
  }

  @Test
  void prefersAGuidToAnId() {
    assertThat(NoteHead.of(matter("id: a", "guid: b")).guid()).contains("b");
    assertThat(NoteHead.of(matter("id: a")).guid()).contains("a");
    assertThat(NoteHead.of(matter("id: a", "guid: ")).guid()).contains("a");
  }

  @Test
  void partsTagsAtSpacesAndCommas() {
    assertThat(NoteHead.of(matter("tags: a b, c,a")).tags()).containsExactly("a", "b", "c");
    assertThat(NoteHead.of(matter("tags: [a, b c]")).tags()).containsExactly("a", "b", "c");
    assertThat(NoteHead.words(List.of(" ,", ""))).isEmpty();
  }

  @Test
  void listsSettingsThatSayNothingOfANoteByName() {
    assertThat(NoteHead.unknown(matter("guid: x", "mod: 5", "deck: A", "author: me", "tags: t")))
        .containsExactly("author", "mod");
  }

  @Test
  void addsTagsEachOnce() {
    NoteHead head = NoteHead.of(matter("tags: a b"));
    assertThat(head.tagged(List.of("b", "c")).tags()).containsExactly("a", "b", "c");
  }
}
