package dev.glossdeck.export.pdf.hyphenation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Soft hyphens are written as {@code ~}. */
class HyphenationTest {

  @ParameterizedTest
  @CsvSource({
    "de, Geschwindigkeitsbegrenzung, Ge~schwin~dig~keits~be~gren~zung",
    "de-AT, Donaudampfschifffahrt, Do~nau~dampf~schiff~fahrt",
    "en, representation, rep~re~sen~ta~tion",
    "en-GB, representation, rep~res~ent~a~tion",
    "fr, apprentissage, ap~pren~tis~sage",
    "es, aprendizaje, apren~di~zaje",
    "it, apprendimento, ap~pren~di~mento",
    "nl, verantwoordelijkheid, ver~ant~woor~de~lijk~heid",
    "pl, odpowiedzialność, od~po~wie~dzial~ność",
    "pt, aprendizagem, apren~di~za~gem",
    "da, sandsynligheder, sand~syn~lig~he~der",
  })
  void hyphenatesLongWordsByTheRulesOfTheirLanguage(String language, String word, String parts) {
    assertThat(hyphenated(language, word)).isEqualTo(parts);
  }

  @ParameterizedTest
  @CsvSource({
    "de, 'kurze Worte wie Hydrant bleiben'",
    "de, 'DONAUDAMPFSCHIFFFAHRT und JavaScriptObjekte'",
    "de, 'www.geschwindigkeitsbegrenzung.de und /geschwindigkeitsbegrenzung'",
    "de, 'geschwindigkeits_begrenzungen12345'",
    "xx, Geschwindigkeitsbegrenzung",
    "'', Geschwindigkeitsbegrenzung",
  })
  void leavesOtherTextAsItIs(String language, String text) {
    assertThat(hyphenated(language, text)).isEqualTo(text);
  }

  @Test
  void leavesAWordAloneInWhichItsAuthorSetHyphens() {
    String word = "Geschwindigkeits\u00adbegrenzungen";

    assertThat(Hyphenation.of("de").hyphenated(word)).isEqualTo(word);
  }

  @ParameterizedTest
  @CsvSource({
    "'30 km im Jahr', '30~km im Jahr'",
    "'J. S. Bach', 'J. S.~Bach'",
    "'ein Wort \u2013 noch eins', 'ein Wort~\u2013 noch eins'",
    "'in 1990 the end', 'in 1990 the end'",
    "'nach § 42 Abs. 2 S. 1 VwGO', 'nach §~42 Abs.~2 S.~1 VwGO'",
    "'see Fig. 3 on p. 12', 'see Fig.~3 on p.~12'",
    "'5 % of it', '5~% of it'",
    "'a word -- a remark', 'a word~-- a remark'",
  })
  void tiesWhatBelongsTogether(String text, String tied) {
    assertThat(Ties.tied(text).replace('\u00a0', '~')).isEqualTo(tied);
  }

  private static String hyphenated(String language, String text) {
    return Hyphenation.of(language).hyphenated(text).replace('\u00ad', '~');
  }
}
