package dev.glossdeck.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.diagnostic.DiagnosticTexts;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.read.NoteDraft;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteSectionsTest {
  private final Diagnostics diagnostics = new Diagnostics();

  private List<MarkdownSection> sections(String text) {
    return MarkdownOutline.of("n.md", Arrays.asList(text.split("/", -1)), 0, diagnostics);
  }

  private Optional<NoteDraft> draft(NoteHead head, String text) {
    return new NoteSections("n.md", new SideProblems(diagnostics), diagnostics)
        .draft(head, sections(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Front/a/# Back/b",
        "## FRONT:/a/## Back:/b",
        "## Question/a/## Answer/b",
        "## Text/a/## Back Extra/b"
      })
  void recognisesNotes(String text) {
    assertThat(NoteSections.areNotes(sections(text))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "## What?/b",
        "## Question/a",
        "## Back/b",
        "## Frontal/a",
        "Front/a",
        "## Front/a/## Depression/b",
        "## Front/### What bends?/a/## Back/### What bends it?/b"
      })
  void recognisesNoOtherSections(String text) {
    assertThat(NoteSections.areNotes(sections(text))).isFalse();
  }

  @Test
  void takesFrontBackAndFurtherFields() {
    NoteDraft draft =
        draft(NoteHead.NONE, "# Front/What *is* it?/# Back/It/# Source/A book/# Empty/")
            .orElseThrow();
    assertThat(draft.question().source()).isEqualTo("What *is* it?");
    assertThat(draft.answer().source()).isEqualTo("It");
    assertThat(draft.fields())
        .extracting(field -> field.name() + "=" + field.content().source())
        .containsExactly("Source=A book");
    assertThat(draft.kind()).isEqualTo(NoteKind.BASIC);
    assertThat(draft.position()).hasToString("n.md:1:3");
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void takesTheFirstHeadingForTheQuestionWhereNoneIsCalledFront() {
    NoteDraft draft = draft(NoteHead.NONE, "# What is it?/It/# Remark/See").orElseThrow();
    assertThat(draft.question().source()).isEqualTo("What is it?");
    assertThat(draft.answer().source()).isEqualTo("It");
    assertThat(draft.fields()).extracting(field -> field.name()).containsExactly("Remark");
  }

  @Test
  void callsWordsAboveTheHeadingsANote() {
    NoteDraft draft = draft(NoteHead.NONE, "words/# Front/a/# Back/b").orElseThrow();
    assertThat(draft.fields())
        .extracting(field -> field.name() + "=" + field.content().source())
        .containsExactly("Note=words");
  }

  @Test
  void takesIdKindTagsAndDeckFromTheHead() {
    NoteHead head =
        new NoteHead(
            Optional.of("g"),
            Optional.of("Basic (and reversed card)"),
            List.of("t"),
            Optional.of("A::B"));
    NoteDraft draft = draft(head, "# Front/a/# Back/b").orElseThrow();
    assertThat(draft.id()).contains("g");
    assertThat(draft.kind()).isEqualTo(NoteKind.REVERSED);
    assertThat(draft.tags()).containsExactly("t");
    assertThat(draft.deckName()).contains("A::B");
  }

  @Test
  void goesByTheGapsWhereTheNoteTypeIsUnknown() {
    NoteHead head =
        new NoteHead(Optional.empty(), Optional.of("My type"), List.of(), Optional.empty());
    assertThat(draft(head, "# Text/It {{c1::is}}/# Extra/x").orElseThrow().kind())
        .isEqualTo(NoteKind.CLOZE);
  }

  @Test
  void refusesANoteWithoutQuestionOrAnswer() {
    assertThat(draft(NoteHead.NONE, "# Front//# Back/b")).isEmpty();
    assertThat(draft(NoteHead.NONE, "# Front/a/# Back/<!-- b -->")).isEmpty();
    assertThat(DiagnosticTexts.of(diagnostics))
        .containsExactlyInAnyOrder(
            "n.md:1:3: error: the note has no question (write it below ## Front)"
                + " [empty-question]",
            "n.md:1:3: error: the note has no answer (write it below ## Back) [empty-answer]");
  }

  @Test
  void refusesAClozeWithoutAGap() {
    NoteHead head =
        new NoteHead(Optional.empty(), Optional.of("cloze"), List.of(), Optional.empty());
    assertThat(draft(head, "# Text/a/# Extra/b")).isEmpty();
    assertThat(DiagnosticTexts.of(diagnostics))
        .containsExactly(
            "n.md:1:3: error: the cloze has no gap (write one as {{c1::text}}) [no-gap]");
  }

  @Test
  void readsFieldsOfHtmlWithTheirLines() {
    List<MarkdownSection> fields =
        KiFile.fields(sections("## Front/a &amp; b/c/## Back/d &lt; e/## Hint/f/## Empty/"));
    NoteDraft draft =
        new NoteSections("n.md", new SideProblems(diagnostics), diagnostics)
            .draftOfFields(NoteHead.NONE, fields)
            .orElseThrow();
    assertThat(draft.question().source()).isEqualTo("a &amp; b<br>c");
    assertThat(draft.answer().plainText()).isEqualTo("d < e");
    assertThat(draft.fields()).extracting(field -> field.name()).containsExactly("Hint");
  }
}
