package dev.glossdeck.deck.headword;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadwordsTest {

  @Test
  void dropsTheFieldThatTheDeckShares() {
    assertThat(
            first(
                "What is a weight in neural networks?",
                "What is a bias used in a neural network?",
                "What is the purpose of padding in the context of neural networks?",
                "What is a filter in photography?"))
        .containsExactly("Weight", "Bias", "Padding", "Filter in photography");
  }

  @Test
  void keepsFieldsOfWhichNoneIsTheSubject() {
    assertThat(
            first(
                "What is the highest mountain in Africa?",
                "What is the longest river in Africa?",
                "What is the largest lake in Africa?",
                "What is the highest mountain in Europe?",
                "What is the longest river in Europe?"))
        .startsWith("Highest mountain in Africa")
        .endsWith("Longest river in Europe");
  }

  @Test
  void putsAFieldThatIsATermOfTheDeckInParentheses() {
    assertThat(
            first(
                "What is a generative adversarial network (GAN)?",
                "What does the generator in a GAN do?",
                "What is mode collapse in GANs?"))
        .containsExactly(
            "Generative adversarial network", "Generator (GAN)", "Mode collapse (GAN)");
  }

  @Test
  void keepsAFieldWithinTheSubjectForNeed() {
    List<Candidates> found =
        Headwords.of(
            "en",
            List.of(
                "What is a weight in neural networks?",
                "What is a bias in neural networks?",
                "What is a layer in neural networks?",
                "What is the role of attention in graph neural networks?"),
            new Abbreviations());
    assertThat(found.get(3).headwords())
        .containsExactly(
            "Attention",
            "Attention (graph neural networks)",
            "Attention (graph neural networks): role",
            "What is the role of attention in graph neural networks");
  }

  @Test
  void namesAComparisonByATermOfTheDeckThatBothAreKindsOf() {
    assertThat(
            first(
                "What is attention?",
                "What is the difference between hard and soft attention?",
                "What is the difference between a hard and soft drive?"))
        .containsExactly("Attention", "Attention: hard and soft", "Hard and soft drives");
  }

  @Test
  void shortensAComparisonOfLongTerms() {
    assertThat(
            first(
                "What is the difference between encoder-only, decoder-only, and encoder-decoder"
                    + " language architectures?"))
        .containsExactly("Language architectures: kinds");
  }

  @Test
  void learnsFromTheDeckWhatAbbreviationsMean() {
    Abbreviations abbreviations = new Abbreviations();
    abbreviations.read("An agent learns by reinforcement learning (RL), others do not.");
    abbreviations.read("Graphics processing units (GPUs) are fast (as 2 CPUs).");
    assertThat(aliases(abbreviations, "What is RL?")).containsExactly("Reinforcement learning");
    assertThat(aliases(abbreviations, "What is reinforcement learning?")).containsExactly("RL");
    assertThat(aliases(abbreviations, "What is a graphics processing unit?"))
        .containsExactly("GPU");
    abbreviations.read("Representation learning (RL) is something else.");
    assertThat(aliases(abbreviations, "What is RL?")).isEmpty();
  }

  @Test
  void findsNoMeaningInLettersThatDoNotStandBefore() {
    Abbreviations abbreviations = new Abbreviations();
    for (String text :
        List.of(" (AB)", "(AB)", "x (ABC)", "b a (AB)", "an apple (XY)", "(", "- (A-B)")) {
      abbreviations.read(text);
    }
    assertThat(abbreviations.byMeaning(Words.of("en"))).isEmpty();
  }

  @Test
  void cutsAVeryLongQuestion() {
    String question = "What is " + "in the ".repeat(30_000) + "?".repeat(100_000) + " end";
    assertThat(first(question).get(0)).hasSizeLessThan(170).endsWith(" in\u2026");
  }

  @Test
  void keepsTheQuestionInALanguageWithoutRules() {
    assertThat(Headwords.of("fi", List.of("Mikä on neuroni?"), new Abbreviations()))
        .containsExactly(
            new Candidates(List.of("Mikä on neuroni"), List.of(), Collections.emptyList(), false));
  }

  private static List<String> first(String... questions) {
    return Headwords.of("en", Arrays.asList(questions), new Abbreviations()).stream()
        .map(found -> found.headwords().get(0))
        .toList();
  }

  private static List<String> aliases(Abbreviations abbreviations, String question) {
    return Headwords.of("en", List.of(question), abbreviations).get(0).aliases();
  }
}
