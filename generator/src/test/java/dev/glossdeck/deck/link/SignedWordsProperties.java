package dev.glossdeck.deck.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.headword.Words;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Names with signs among other characters. */
class SignedWordsProperties {
  private static final List<String> NAMES =
      List.of("C++", "C#", ".NET", "ASP.NET", "Node.js", "AT&T", "R&D", "A*", "C++11", "NET");

  private static final NameIndex INDEX =
      new NameIndex(
          IntStream.range(0, NAMES.size())
              .mapToObj(
                  i ->
                      new LinkName(
                          NAMES.get(i),
                          i,
                          Rank.HEADWORD,
                          Spelling.of(NAMES.get(i), Spelling.First.CAPITAL)))
              .toList(),
          Words.of("en"));

  private static List<String> found(String text) {
    return INDEX.matches(text, true, 99).stream()
        .map(match -> text.substring(match.start(), match.end()))
        .toList();
  }

  @Property
  void areFoundBetweenWhatIsNoPartOfAWord(
      @ForAll("names") String name,
      @ForAll("before") String before,
      @ForAll("behind") String behind) {
    assertThat(found("see" + before + name + behind)).containsExactly(name);
  }

  @Property
  void areNotFoundInLongerWords(
      @ForAll("signed") String name, @ForAll("letters") String letters, @ForAll boolean isBefore) {
    assertThat(found(isBefore ? letters + name : name + letters)).doesNotContain(name);
    assertThat(found(name + "." + letters)).doesNotContain(name);
    assertThat(found(letters + "&" + name)).doesNotContain(name);
  }

  @Property
  void areWhatStandsThereHoweverNamesFollowEachOther(
      @ForAll("names") String one,
      @ForAll("separators") String between,
      @ForAll("names") String other) {
    assertThat(found(one + between + other)).containsExactly(one, other);
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(NAMES);
  }

  @Provide
  Arbitrary<String> signed() {
    return names().filter(SignedWords::isSigned).filter(name -> !name.equals("ASP.NET"));
  }

  @Provide
  Arbitrary<String> before() {
    return Arbitraries.of(" ", " (", "/", ", ", " \u201c", ": ", "\u2014", "\n", ". ", " [", "; ");
  }

  @Provide
  Arbitrary<String> behind() {
    return Arbitraries.of(
        "",
        " ",
        ".",
        "!",
        "?",
        "...",
        ". Then",
        ", or",
        "; or",
        ")",
        "/Java",
        "-based",
        "\u2019s",
        "'s",
        ":",
        "\u2026",
        "\u201d",
        "\u2014or",
        "!?");
  }

  @Provide
  Arbitrary<String> letters() {
    return Arbitraries.of("x", "Q", "7", "14", "\u00e9", "\u0436", "_", "xy");
  }

  @Provide
  Arbitrary<String> separators() {
    return Arbitraries.of("/", ", ", " ", " and ", ". ", "; ", " (");
  }
}
