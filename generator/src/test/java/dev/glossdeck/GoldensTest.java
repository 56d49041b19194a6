package dev.glossdeck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class GoldensTest {

  @Test
  void areRewrittenOnlyWhenAsked() {
    assertThat(Goldens.mayRewrite(true, false)).isTrue();
    assertThat(Goldens.mayRewrite(false, false)).isFalse();
    assertThat(Goldens.mayRewrite(false, true)).isFalse();
  }

  @Test
  void areNeverRewrittenInCi() {
    assertThatThrownBy(() -> Goldens.mayRewrite(true, true)).hasMessageContaining("CI");
  }
}
