package dev.glossdeck.export.anki;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Learners with tags, edits, fields and decks of their own take every edition, and lose nothing.
 */
class LearnerLifeTest {
  private static final int EDITIONS = 5;
  private static final int LEARNERS = 6;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void keepsHistoryTagsFieldsAndDecksOverRandomEditions(int seed) throws Exception {
    RealAnki anki = RealAnki.find();
    RandomEditions editions = new RandomEditions(seed, folder);
    editions.publish(EDITIONS);

    RealAnki.Result result = anki.live(folder, editions.folder(), seed);

    assertThat(result.get("problems")).asInstanceOf(InstanceOfAssertFactories.LIST).isEmpty();
    assertThat(result.get("imports")).isEqualTo(LEARNERS * EDITIONS);
    assertThat((Integer) result.get("reviews")).isGreaterThan(LEARNERS * EDITIONS);
  }
}
