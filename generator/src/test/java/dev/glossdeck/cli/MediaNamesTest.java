package dev.glossdeck.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.export.anki.RealAnki;
import dev.glossdeck.markup.tree.MediaNames;
import dev.glossdeck.picture.TestPictures;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Pictures and sounds of any name arrive in the real Anki, byte for byte. */
class MediaNamesTest extends ToolFixture {
  private static final String LONG = "a very long name ".repeat(12);

  private static final List<String> NAMES =
      List.of(
          "plain.mp3",
          "two words.mp3",
          "Grüße.mp3",
          "Gru\u0308n.mp3",
          "50%20off.mp3",
          "100%.mp3",
          "#1.mp3",
          "a#b.mp3",
          "a&b.mp3",
          "a&amp;b.mp3",
          "it's.mp3",
          "a(1).mp3",
          "a{1}.mp3",
          "a;b,c.mp3",
          "a=b+c.mp3",
          "a@b!c$.mp3",
          "a~b^c`.mp3",
          "heart ❤️ 👩‍🔬.mp3",
          "日本語.mp3",
          "صوت.mp3",
          "UPPER.MP3",
          "_leading.mp3",
          "..dots...mp3",
          "a.b.c.mp3",
          "-dash.mp3",
          "x/Twin.mp3",
          "y/twin.mp3",
          "sub folder/über/tief.mp3",
          LONG.strip() + ".mp3");

  private static final Pattern SOUND = Pattern.compile("\\[sound:([^\\]]+)\\]");
  private static final Pattern PICTURE = Pattern.compile("src=\"([^\"]+)\"");

  @Test
  void arriveByteForByte() throws Exception {
    RealAnki anki = RealAnki.find();
    StringBuilder deck = new StringBuilder("#separator:Comma\n#html:true\n#id:names\n");
    for (int i = 0; i < NAMES.size(); i++) {
      String sound = NAMES.get(i);
      String picture = sound.replaceAll("(?i)mp3$", "png");
      write(sound, ("sound " + i).getBytes(UTF_8));
      write(picture, TestPictures.png());
      deck.append("Which is %d?,\"[sound:%s] ".formatted(i, escaped(sound)))
          .append(
              "<img src=\"\"%s\"\" alt=\"\"x\"\">\"\n"
                  .formatted(escaped(MediaNames.toAddress(picture))));
    }
    write("names.csv", deck.toString());
    assertThat(run("build", path("names.csv"), "-o", path("out"), "--only", "anki"))
        .as(err.toString())
        .isZero();
    RealAnki.Result result = anki.run(temp, "apkg:" + path("out/downloads/names.apkg"));
    Map<?, ?> media = (Map<?, ?>) result.get("media");
    for (Map<?, ?> note : result.notes()) {
      List<?> fields = (List<?>) note.get("fields");
      int number = Integer.parseInt(fields.get(0).toString().replaceAll("\\D", ""));
      String answer = fields.get(1).toString();
      assertThat(media.get(named(SOUND, answer)))
          .as(NAMES.get(number) + " in " + answer)
          .isEqualTo(sha256(("sound " + number).getBytes(UTF_8)));
      assertThat(media.get(named(PICTURE, answer)))
          .as(NAMES.get(number) + " in " + answer)
          .isEqualTo(sha256(TestPictures.png()));
    }
    assertThat(result.notes()).hasSameSizeAs(NAMES);
    assertThat(result.get("mediaCheck"))
        .isEqualTo(Map.of("unused", List.of(), "missing", List.of()));
  }

  /** On many disks they are one file. */
  @Test
  void areRefusedIfTheyDifferInCaseAlone() throws Exception {
    write("a.mp3", "1");
    write("A.mp3", "2");
    write("names.csv", "#html:true\nOne?,[sound:a.mp3]\nTwo?,[sound:A.mp3]\n");
    assertThat(run("build", path("names.csv"), "-o", path("out"), "--only", "anki")).isEqualTo(1);
    assertThat(err.toString()).contains("differ in case alone").contains("[media-names-alike]");
  }

  /** As Anki finds the file of a reference. */
  private static String named(Pattern reference, String answer) {
    Matcher found = reference.matcher(answer);
    assertThat(found.find()).as(answer).isTrue();
    return Parser.unescapeEntities(found.group(1), true);
  }

  private static String escaped(String name) {
    return name.replace("&", "&amp;").replace("\"", "&quot;");
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
