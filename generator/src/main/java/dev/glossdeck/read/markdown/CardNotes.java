package dev.glossdeck.read.markdown;

import dev.glossdeck.deck.NamingHints;
import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.markup.MarkupText;
import dev.glossdeck.read.NoteDraft;
import dev.glossdeck.read.SideLanguageChoices;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes notes of a deck in the style of hashcards. */
final class CardNotes {
  private final String path;
  private final List<String> tags;
  private final SideProblems problems;
  private final Diagnostics diagnostics;
  private final List<NoteDraft> drafts = new ArrayList<>();
  private Optional<CardLines.Part> question = Optional.empty();
  private Optional<String> topic = Optional.empty();

  CardNotes(String path, List<String> tags, SideProblems problems, Diagnostics diagnostics) {
    this.path = path;
    this.tags = tags;
    this.problems = problems;
    this.diagnostics = diagnostics;
  }

  /** The notes in the order of the file. */
  List<NoteDraft> drafts(List<CardLines.Part> parts) {
    for (CardLines.Part part : parts) {
      if (part.mark() == 'A') {
        answer(part);
      } else {
        refuseOpen();
        question = Optional.of(part).filter(any -> any.mark() == 'Q' || any.mark() == 'X');
        if (part.mark() == 'C') {
          cloze(part);
        } else if (part.mark() == '#') {
          String words = MarkdownTexts.line(part.text()).plainText();
          topic = Optional.of(words).filter(name -> !name.isEmpty());
        }
      }
    }
    refuseOpen();
    return drafts;
  }

  private void refuseOpen() {
    question
        .filter(part -> part.mark() == 'Q')
        .ifPresent(
            part ->
                error(
                    part,
                    DiagnosticCode.EMPTY_ANSWER,
                    "the card has no answer",
                    "write A: below the question"));
    question = Optional.empty();
  }

  private void answer(CardLines.Part part) {
    if (question.filter(asked -> asked.mark() == 'X').isPresent()) {
      question = Optional.empty();
      return;
    }
    if (question.isEmpty()) {
      error(part, DiagnosticCode.EMPTY_QUESTION, "the answer has no question", "write Q: above it");
      return;
    }
    CardLines.Part asked = question.get();
    question = Optional.empty();
    if (asked.text().isEmpty()) {
      error(asked, DiagnosticCode.EMPTY_QUESTION, "the card has no question", "write it behind Q:");
    }
    if (part.text().isEmpty()) {
      error(part, DiagnosticCode.EMPTY_ANSWER, "the card has no answer", "write it behind A:");
    }
    if (!asked.text().isEmpty() && !part.text().isEmpty()) {
      add(
          MarkdownTexts.blocks(BracketGaps.unescaped(asked.text(), false)),
          MarkdownTexts.blocks(BracketGaps.unescaped(part.text(), false)),
          NoteKind.BASIC,
          asked,
          part);
    }
  }

  private void cloze(CardLines.Part part) {
    String gapped = BracketGaps.marked(part.text());
    MarkupText text = MarkdownTexts.blocks(gapped);
    if (text.clozes().isEmpty()) {
      error(
          part,
          DiagnosticCode.NO_GAP,
          "the cloze has no gap",
          "put the words to be asked into [brackets]");
    } else {
      add(text, MarkdownTexts.blocks(""), NoteKind.CLOZE, part, part);
    }
  }

  private void add(
      MarkupText asked, MarkupText told, NoteKind kind, CardLines.Part front, CardLines.Part back) {
    // What stands behind the mark and a space.
    problems.reportQuestion(asked, kind, place(front).plusColumns(3), kind == NoteKind.BASIC);
    problems.report(told, place(back).plusColumns(3), true);
    drafts.add(
        new NoteDraft(
            Optional.empty(),
            asked,
            told,
            List.of(),
            topic,
            tags,
            NamingHints.NONE,
            kind,
            Optional.empty(),
            SideLanguageChoices.NONE,
            place(front)));
  }

  private SourcePosition place(CardLines.Part part) {
    return new SourcePosition(path, part.line(), 1);
  }

  private void error(CardLines.Part part, DiagnosticCode code, String problem, String remedy) {
    diagnostics.error(place(part), code, problem, remedy);
  }
}
