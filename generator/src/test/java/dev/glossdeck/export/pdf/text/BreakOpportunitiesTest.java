package dev.glossdeck.export.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreakOpportunitiesTest {

  @ParameterizedTest
  @CsvSource({
    "word, word",
    "well-known, well-known",
    "encoder-decoder-architectures, encoder-¦decoder-¦architectures",
    "supervised/unsupervised/semisupervised, supervised/¦unsupervised/¦semisupervised",
    "convolutional—neural–network‐layers, convolutional—¦neural–¦network‐¦layers",
    "convolutional‑neural‑network‑layers, convolutional‑neural‑network‑layers",
    "1234567890-1234567890-1234567890, 1234567890-1234567890-1234567890",
    "-leading-hyphen-of-a-very-long-option, -leading-¦hyphen-¦of-¦a-¦very-¦long-¦option",
    "aaaaaaaaaaaa-aaaaaaaaaaa, aaaaaaaaaaaa-aaaaaaaaaaa",
    "aaaaaaaaaaaa-aaaaaaaaaaaa, aaaaaaaaaaaa-¦aaaaaaaaaaaa"
  })
  void partsLongWordsAfterHyphensDashesAndSlashes(String text, String parted) {
    assertThat(parted(text)).isEqualTo(parted);
  }

  @ParameterizedTest
  @CsvSource({
    "機械学習, 機¦械¦学¦習",
    "学習。次, 学¦習。¦次",
    "a「学」b, a¦「学」¦b",
    "ファイル, ファ¦イ¦ル",
    "サーバー, サー¦バー",
    "増100, 増¦100",
    "￥百, ￥百",
    "한국, 한국"
  })
  void partsIdeographsButNotBeforeOrAfterCertainSigns(String text, String parted) {
    assertThat(parted(text)).isEqualTo(parted);
  }

  /** The words are those that people read; none of them is torn. */
  @Test
  void partsThaiBetweenItsWords() {
    assertThat(parted("ภาษาไทย")).isEqualTo("ภาษา¦ไทย");
  }

  /** A sign apart from its consonant would be printed on a dotted circle. */
  @Test
  void partsOtherScriptsWithoutSpacesBetweenSyllables() {
    assertThat(parted("ជារាជធានីនៃព្រះរាជាណាចក្រកម្ពុជា"))
        .isEqualTo("ជា¦រាជ¦ធា¦នី¦នៃ¦ព្រះ¦រា¦ជា¦ណាច¦ក្រក¦ម្ពុ¦ជា");
    assertThat(parted("ນະຄອນຫຼວງຂອງປະເທດລາວແມ່ນວຽງຈັນ"))
        .isEqualTo("ນະຄອນ¦ຫຼວງຂອງ¦ປະ¦ເທດ¦ລາວ¦ແມ່ນ¦ວຽງ¦ຈັນ");
    assertThat(parted("မြန်မာနိုင်ငံ၏မြို့တော်ဖြစ်သည်"))
        .isEqualTo("မြန်¦မာ¦နိုင်¦ငံ၏¦မြို့¦တော်¦ဖြစ်¦သည်");
  }

  @Test
  void leavesShortRunsOfOtherScriptsWhole() {
    assertThat(parted("ជារាជធានី")).isEqualTo("ជារាជធានី");
  }

  @Test
  void leavesSpacesToOthers() {
    assertThat(parted("one two 学 three")).isEqualTo("one two 学 three");
  }

  private static String parted(String text) {
    BreakOpportunities breaks = BreakOpportunities.of(text);
    StringBuilder parted = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int next = i + Character.charCount(text.codePointAt(i));
      parted.append(text, i, next).append(breaks.isAllowed(i, next) ? "¦" : "");
      i = next;
    }
    return parted.toString();
  }
}
