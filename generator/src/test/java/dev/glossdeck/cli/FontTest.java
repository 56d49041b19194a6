package dev.glossdeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.export.pdf.font.TestFonts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which fonts a user may choose. */
class FontTest extends ToolFixture {
  @Test
  void takesFontsOfTheMachineOnlyIfAskedTo() throws IOException {
    write("plants.txt", TestFonts.RARE + "|b\n");
    TestFonts.copy(TestFonts.WITH_RARE, temp.resolve("home/.local/share/fonts"));
    String home = System.getProperty("user.home");
    System.setProperty("user.home", path("home"));
    try {
      assertThat(build()).isZero();
      assertThat(err.toString()).endsWith("[missing-glyph]\n").contains("--system-fonts");
      err.getBuffer().setLength(0);
      assertThat(build("--system-fonts")).isZero();
      assertThat(err.toString()).contains(":1:1: note: ").endsWith("[system-font]\n");
    } finally {
      System.setProperty("user.home", home);
    }
  }

  @Test
  void takesFontsThatTheUserNames() throws IOException {
    write("plants.txt", TestFonts.RARE + "|b\n");
    write("a.ttc", TestFonts.collection("NotoSansThai-Regular", TestFonts.WITH_RARE));

    assertThat(build("--font", path("a.ttc"))).isZero();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void saysThatAFontIsBroken() throws IOException {
    write("a.ttc", "ttcf and no more");

    assertThat(build("--font", path("a.ttc"))).isEqualTo(3);
    assertThat(err.toString())
        .startsWith(path("a.ttc") + ":1:1: error: the font is broken: ")
        .endsWith(" (take another copy of it) [unusable-font]\n");
  }

  private int build(String... options) {
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.addAll(0, List.of("build", path("plants.txt"), "-o", path("out"), "--only", "pdf"));
    return run(arguments.toArray(String[]::new));
  }
}
