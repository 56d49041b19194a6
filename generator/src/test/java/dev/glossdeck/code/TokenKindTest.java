package dev.glossdeck.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TokenKindTest {
  /** Backgrounds of code: white paper, the site's and Anki's. */
  private static final int[] LIGHT = {0xffffff, 0xe9eff0, 0xeeeeee, 0xf1f3f5};

  private static final int[] DARK = {0x253039, 0x2a2f35};

  /** WCAG 2.2, 1.4.6. */
  private static final double ENHANCED_CONTRAST = 7;

  /** In CIELAB; 2.3 is what people just notice side by side. */
  private static final double CLEARLY_DIFFERENT = 10;

  @ParameterizedTest
  @EnumSource
  void canBeReadOnEveryBackground(TokenKind kind) {
    for (int background : LIGHT) {
      assertThat(Vision.contrast(kind.light(), background)).isGreaterThan(ENHANCED_CONTRAST);
    }
    for (int background : DARK) {
      assertThat(Vision.contrast(kind.dark(), background)).isGreaterThan(ENHANCED_CONTRAST);
    }
  }

  @ParameterizedTest
  @EnumSource
  void differFromEachOtherForEveryEye(Vision vision) {
    differ(vision, TokenKind::light);
    differ(vision, TokenKind::dark);
  }

  /** Kinds of upright letters within a line; the signs of a patch stand in lines of their own. */
  private static void differ(Vision vision, ToIntFunction<TokenKind> colour) {
    List<TokenKind> upright =
        Stream.of(TokenKind.values())
            .filter(kind -> kind.face() == TokenKind.Face.UPRIGHT)
            .filter(kind -> kind != TokenKind.INSERTED && kind != TokenKind.DELETED)
            .toList();
    assertThat(upright).hasSize(6);
    for (TokenKind one : upright) {
      for (TokenKind other : upright) {
        if (one != other) {
          assertThat(vision.difference(colour.applyAsInt(one), colour.applyAsInt(other)))
              .as("%s and %s", one, other)
              .isGreaterThan(CLEARLY_DIFFERENT);
        }
      }
    }
  }

  @Test
  void haveAClassOfTheirOwn() {
    assertThat(Stream.of(TokenKind.values()).map(TokenKind::cssClass)).doesNotHaveDuplicates();
  }

  @Test
  void writesColoursAsStyleSheetsDo() {
    assertThat(TokenKind.css(0x01abcd)).isEqualTo("#01abcd");
  }
}
