package dev.glossdeck.deck.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.NamingHints;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.TestDecks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeadwordAssignerTest {
  private static List<NoteNames> names(Deck deck) {
    return new HeadwordAssigner(deck).names();
  }

  private static List<String> headwords(Deck deck) {
    return names(deck).stream().map(NoteNames::headword).toList();
  }

  /** The deck with a term for one of its notes. */
  private static Deck called(Deck deck, int index, String term, String... aliases) {
    List<Note> notes = new ArrayList<>(deck.notes());
    NamingHints hints = new NamingHints(Optional.of(term), List.of(aliases), List.of());
    notes.set(index, notes.get(index).named(hints));
    return new Deck(deck.info(), notes, deck.source());
  }

  @Test
  void namesNotesByTheirQuestions() {
    assertThat(
            headwords(
                TestDecks.plain(
                    "What is a perceptron?|x",
                    "Define entropy.|y",
                    "What is the purpose of dropout?|z",
                    "Paris|France")))
        .containsExactly("Perceptron", "Entropy", "Dropout", "Paris");
  }

  @Test
  void givesANameToTheNoteThatSaysWhatItIs() {
    assertThat(
            headwords(TestDecks.plain("What is the purpose of dropout?|x", "What is dropout?|y")))
        .containsExactly("Dropout: purpose", "Dropout");
  }

  @Test
  void givesANameToTheNoteThatItsAuthorCallsSo() {
    Deck deck = TestDecks.plain("What is dropout?|x", "What helps against overfitting?|y");
    assertThat(headwords(called(deck, 1, "Dropout"))).containsExactly("What is dropout", "Dropout");
  }

  @Test
  void leavesTheTermToTheFirstOfTwoThatAreCalledTheSame() {
    Deck deck = TestDecks.plain("What is a?|x", "What is b?|y");
    assertThat(headwords(called(called(deck, 0, "Term"), 1, "term"))).containsExactly("Term", "B");
  }

  @Test
  void numbersQuestionsThatNothingTellsApart() {
    assertThat(headwords(TestDecks.plain("Paris|a", "Paris|b", "Paris|c")))
        .containsExactly("Paris", "Paris (2)", "Paris (3)");
  }

  @Test
  void keepsTheAuthorsAliasesBeforeDerivedOnes() {
    Deck deck = TestDecks.plain("What is a convolutional neural network (CNN)?|x");
    assertThat(names(deck).get(0).aliases()).containsExactly("CNN");
    assertThat(names(called(deck, 0, "ConvNet", "convnet", "conv net")).get(0).aliases())
        .containsExactly("conv net");
  }

  @Test
  void findsAbbreviationsInAnswers() {
    List<NoteNames> names =
        names(
            TestDecks.plain(
                "What is gradient descent?|See stochastic gradient descent (SGD).",
                "What is stochastic gradient descent?|x"));
    assertThat(names.get(1).aliases()).containsExactly("SGD");
  }

  @Test
  void derivesTheNamesOfNotesAsIfTheOthersKeptTheirs() {
    Deck deck = TestDecks.plain("What is dropout?|x", "What is the purpose of dropout?|y");
    List<NoteNames> derived =
        NoteNames.derived(deck, List.of(Optional.of("Dropout"), Optional.of("Other")));
    assertThat(derived)
        .extracting(NoteNames::headword)
        .containsExactly("Dropout", "Dropout: purpose");
  }

  @Test
  void foldsNamesByCaseAndSpacesAtTheEnds() {
    assertThat(HeadwordAssigner.key(" Neural Network ")).isEqualTo("neural network");
  }
}
