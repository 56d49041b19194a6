package dev.glossdeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.Goldens;
import dev.glossdeck.export.anki.RealAnki;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Each template of each kind of note, as the real Anki gives it to a reviewer. At night it is the
 * same with other colours, so that none may stand in it.
 */
class RenderedCardsTest extends ToolFixture {
  private static final String DECK =
      """
      ---
      id: cards
      title: Cards
      ---

      ## First topic

      ### What is a *neuron*? {#basic .cells see="axon"}

      A cell that **fires**: \\(x < 1\\)

      #### Source {.field}

      A book

      #### Example {.field}

      `code`

      ### Which layers are there? {#list .reversed}

      1. input
      2. output

      #### Hint {.field}

      Two

      ### How is the long fibre called? {#typed .typed term="axon"}

      **axon** & more

      ### {{c1::Paris}} is in {{c2::France::country}}. {#cloze}

      A remark

      ### ما هي الشبكة؟ {#rtl lang=ar}

      نموذج من الدماغ

      ### [[type:Typed]] and [anki:tts] stay? {#text}

      Yes: {{Question}}
      """;

  @Test
  void areWhatTheyWere() throws Exception {
    RealAnki anki = RealAnki.find();
    write("cards.md", DECK);
    assertThat(run("build", path("cards.md"), "-o", path("out"), "--only", "anki"))
        .as(err.toString())
        .isZero();
    RealAnki.Result result = anki.run(temp, "apkg:" + path("out/downloads/cards.apkg"));
    StringBuilder rendered = new StringBuilder();
    for (Object card : (List<?>) result.get("sides")) {
      List<?> sides = (List<?>) card;
      rendered.append("=== front\n").append(sides.get(0)).append("\n=== back\n");
      rendered.append(sides.get(1)).append("\n\n");
    }
    assertThat(rendered.toString()).doesNotContain("color:", "color=");
    Goldens.check("dev/glossdeck/export/anki/rendered-cards.txt", rendered.toString());
  }
}
