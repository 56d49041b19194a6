package dev.glossdeck.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.diagnostic.Diagnostics;
import java.util.List;
import org.junit.jupiter.api.Test;

class KiFileTest {
  private static final List<String> NOTE =
      List.of(
          "# Note",
          "```",
          "guid: x:y z",
          "notetype: Basic",
          "```",
          "",
          "### Tags",
          "```",
          "a b",
          "c",
          "```",
          "",
          "## Front",
          "What<b>?</b>",
          "",
          "## Back",
          "That");

  private static List<MarkdownSection> sections(List<String> lines) {
    return MarkdownOutline.of("n.md", lines, 0, new Diagnostics());
  }

  @Test
  void isKnownByItsFirstLines() {
    assertThat(KiFile.is(NOTE)).isTrue();
    assertThat(KiFile.is(List.of())).isFalse();
    assertThat(KiFile.is(List.of("# Note", "```", "```"))).isFalse();
    assertThat(KiFile.is(List.of("# Note", "guid: x", "notetype: Basic"))).isFalse();
    assertThat(KiFile.is(List.of("# Notes", "```", "guid: x", "```"))).isFalse();
  }

  @Test
  void tellsGuidNoteTypeAndTags() {
    NoteHead head = KiFile.head(sections(NOTE));
    assertThat(head.guid()).contains("x:y z");
    assertThat(head.kind()).contains("Basic");
    assertThat(head.tags()).containsExactly("a", "b", "c");
    assertThat(head.deck()).isEmpty();
  }

  @Test
  void hasAFieldAHeadingOfTheSecondLevel() {
    assertThat(KiFile.fields(sections(NOTE)))
        .extracting(MarkdownSection::title, MarkdownSection::body)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Front", "What<b>?</b>"),
            org.assertj.core.groups.Tuple.tuple("Back", "That"));
  }

  @Test
  void saysNothingOfAnEmptyGuid() {
    List<String> lines = List.of("# Note", "```", "guid:", "notetype: ", "```", "## A", "b");
    assertThat(KiFile.head(sections(lines))).isEqualTo(NoteHead.NONE);
  }
}
