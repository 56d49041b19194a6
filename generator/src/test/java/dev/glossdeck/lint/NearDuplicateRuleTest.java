package dev.glossdeck.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.TestDecks;
import dev.glossdeck.deck.glossary.Glossary;
import dev.glossdeck.diagnostic.Diagnostics;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearDuplicateRuleTest {
  private static final String FOUND =
      "2:1 [near-duplicate] the question at d.txt:1:1 asks almost the same";

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          What is a neural network?            = What are neural networks?
          What is back-propagation?            = Explain backpropagation
          What is the purpose of the heart?    = What is the role of a heart?
          What's a leaf made of?               = What is a leaf made of?
          Which organ pumps the blood?         = Which organ pumps blood?
          """)
  void findsTheSameWordsInTheSameOrder(String one, String other) {
    assertThat(LintFixture.text(one + "|First answer", other + "|Second one"))
        .filteredOn(line -> !line.contains("[two-spellings]"))
        .containsExactly(FOUND);
  }

  @Test
  void findsAQuestionThatHasAllWordsOfAnotherIfTheAnswersAreAlike() {
    String one = "What is the capital of France?|Paris";
    String other = "What is the capital city of France?|";
    assertThat(LintFixture.text(one, other + "Paris")).containsExactly(FOUND);
    assertThat(LintFixture.text(other + "Paris", one)).containsExactly(FOUND);
    assertThat(LintFixture.text(one, other + "Its name is the one of a Trojan")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          How many days has the month of March?  = How many days has the month of May?
          What is an afferent nerve?             = What is an efferent nerve?
          What is L1 regularization?             = What is L2 regularization?
          Who wrote the play Hamlet?             = When was the play Hamlet written?
          What is a language such as C?          = What is a language such as C++?
          How much is 5 minus 3?                 = How much is -5 minus 3?
          What is the heart?                     = What is the purpose of the heart?
          """)
  void keepsQuestionsApartThatEachHaveAWordOfTheirOwn(String one, String other) {
    assertThat(LintFixture.text(one + "|Yes", other + "|Yes")).isEmpty();
  }

  @Test
  void comparesTheWordsOfAVocabularyByTheirAnswersToo() {
    assertThat(LintFixture.text("#lang:de", "der See|lake", "die See|sea")).isEmpty();
    assertThat(LintFixture.text("the lake|der See", "lake|der See")).containsExactly(FOUND);
  }

  @Test
  void knowsTheFormsOfGermanQuestions() {
    assertThat(LintFixture.text("#lang:de", "Was ist eine Zelle?|Eins", "Was sind Zellen?|Zwei"))
        .containsExactly("3:1 [near-duplicate] the question at d.txt:2:1 asks almost the same");
  }

  @Test
  void leavesFormulasCodeAndClozesAlone() {
    assertThat(
            LintFixture.markdown(
                "## What is the value of $f(x)$ here?",
                "a",
                "## What is the value of $f[x]$ here?",
                "b"))
        .isEmpty();
    assertThat(
            LintFixture.text(
                "The {{c1::heart}} pumps blood|one", "The heart pumps {{c1::blood}}|one"))
        .isEmpty();
  }

  @Test
  void leavesWhatIsTheSameToACharacterToTheReader() {
    assertThat(LintFixture.text("What is a root?|It drinks", "What is a root?|It holds")).isEmpty();
  }

  /** Each question shares words with thousands of others, and the last one repeats the first. */
  @Test
  @Timeout(60)
  void isQuickForAHundredThousandCards() {
    Random random = new Random(1);
    String[] cards =
        IntStream.rangeClosed(0, 100_000)
            .mapToObj(i -> "What is " + words(random, i) + "?|Answer " + i)
            .toArray(String[]::new);
    cards[100_000] = cards[0].replace("What is", "Define");
    Diagnostics found = new Diagnostics();
    Deck deck = TestDecks.plain(cards);
    // The glossary is not looked at, and that of a small deck is quicker made.
    Glossary glossary = Glossary.of(TestDecks.plain("a|b"));
    new NearDuplicateRule().check(LintFixture.linted(deck, glossary), found);
    assertThat(found.sorted())
        .singleElement()
        .satisfies(one -> assertThat(one.position().line()).isEqualTo(100_001));
  }

  private static String words(Random random, int number) {
    return "card"
        + number
        + IntStream.range(0, 5)
            .mapToObj(i -> " word" + random.nextInt(50))
            .collect(Collectors.joining());
  }
}
