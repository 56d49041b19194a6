package dev.glossdeck.deck.headword;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContextsTest {
  private static final Rules ENGLISH = Rules.forLanguage("en");

  private static Contexts of(String... questions) {
    return Contexts.of(ENGLISH, List.of(questions));
  }

  private static final Contexts NEURAL =
      of(
          "What is a weight in neural networks?",
          "What is a bias used in a neural network?",
          "What is padding in the context of neural networks?",
          "What is a filter in photography?");

  @Test
  void partATermFromItsField() {
    Contexts.Split split = of().split("a filter in photography");
    assertThat(split.term()).isEqualTo("a filter");
    assertThat(split.context()).contains(new Context("in photography", "photography", false));
  }

  @Test
  void findNoFieldInATermAlone() {
    assertThat(of().split("a filter").context()).isEmpty();
    assertThat(of().split("in vitro").context()).isEmpty();
    assertThat(of().split("within reach").context()).isEmpty();
    assertThat(of().split("").context()).isEmpty();
  }

  @Test
  void takeArticleAndPluralOffTheField() {
    assertThat(of().split("the generator in a GAN").context())
        .contains(new Context("in a GAN", "GAN", false));
    assertThat(of().split("mode collapse in GANs").context())
        .contains(new Context("in GANs", "GAN", false));
  }

  @Test
  void takeTheFieldThatTheDeckSharesOffAQuestion() {
    assertThat(NEURAL.withoutShared("What is a weight in neural networks"))
        .isEqualTo("What is a weight");
    assertThat(NEURAL.withoutShared("What is padding in the context of a neural network"))
        .isEqualTo("What is padding");
    assertThat(NEURAL.withoutShared("What is a filter in photography"))
        .isEqualTo("What is a filter in photography");
  }

  @Test
  void knowWhatTheDeckIsAbout() {
    assertThat(NEURAL.isSubject("neural network")).isTrue();
    assertThat(NEURAL.isSubject("a neural network")).isTrue();
    assertThat(NEURAL.isSubject("photography")).isFalse();
    assertThat(of().isSubject("neural network")).isFalse();
  }

  @Test
  void tellAFieldOfTheSubject() {
    assertThat(NEURAL.split("attention in graph neural networks").context())
        .map(Context::isOfSubject)
        .contains(true);
    assertThat(NEURAL.split("a filter in photography").context())
        .map(Context::isOfSubject)
        .contains(false);
  }

  @Test
  void haveNoSubjectWhereTwoFieldsAreAsCommon() {
    Contexts contexts =
        of(
            "What is a in Africa?",
            "What is b in Africa?",
            "What is c in Africa?",
            "What is d in Europe?",
            "What is e in Europe?");
    assertThat(contexts.isSubject("Africa")).isFalse();
    assertThat(contexts.withoutShared("What is a in Africa")).isEqualTo("What is a in Africa");
  }

  @Test
  void haveNoSubjectOfTwoQuestions() {
    assertThat(of("What is a in Africa?", "What is b in Africa?").isSubject("Africa")).isFalse();
  }
}
