package dev.glossdeck.read.delimited;

import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the separator of a deck that does not tell it: the one that splits the most records into
 * the same number of fields, two or more, and cuts no quotation that another one keeps. On a tie
 * the file's ending decides, and a colon, which texts and marks hold as well, comes last.
 */
final class SeparatorFinder {
  private static final List<String> SIGNS = List.of("|", "\t", ",", ";", ":", "---");

  /**
   * Separators that people write with spaces, which stand between words as well as between fields,
   * so that signs come first.
   */
  private static final List<String> SPACED = List.of(" = ", " - ", " – ");

  private static final String COLON = ":";

  /** Signs that hardly any text holds. */
  private static final List<String> RARE = List.of("|", "\t");

  /** A rare sign that parts so many tenths of the records that a colon parts comes before it. */
  private static final int NEARLY_ALL = 9;

  /** Signs that texts with gaps hold, too. */
  private static final List<String> PUNCTUATION = List.of(",", ";", COLON);

  /** The evidence that braces are gaps and angle brackets tags, and not signs like any other. */
  private static final Pattern GAP = Pattern.compile("\\{\\{c\\d{1,3}::");

  /** Braces close without it in formulas, too. */
  private static final String GAP_OPENING = "{{c";

  private static final Pattern TAG = Pattern.compile("</[A-Za-z][A-Za-z0-9]{0,15}>");

  private static final Map<String, List<String>> BY_ENDING =
      Map.of("csv", List.of(","), "tsv", List.of("\t"), "txt", List.of("|", "\t"));

  private final DelimitedText text;
  private final Diagnostics diagnostics;
  private final boolean hasGaps;
  private final boolean hasTags;
  private final Map<String, Score> scores = new LinkedHashMap<>();

  SeparatorFinder(DelimitedText text, Diagnostics diagnostics) {
    this.text = text;
    this.diagnostics = diagnostics;
    this.hasGaps = text.content().contains(GAP_OPENING) && GAP.matcher(text.content()).find();
    this.hasTags = text.content().contains("</") && TAG.matcher(text.content()).find();
  }

  /** The separator; empty, with an error, if two serve as well or none serves most records. */
  Optional<String> find() {
    SIGNS.forEach(sign -> scores.put(sign, score(sign)));
    boolean isCloze = hasGaps && isCloze();
    if (isCloze) {
      PUNCTUATION.stream().filter(sign -> !scores.get(sign).servesAll()).forEach(scores::remove);
    }
    if (!isCloze && scores.values().stream().noneMatch(Score::serves)) {
      SPACED.forEach(sign -> scores.put(sign, score(sign)));
    }
    dropMisquoting();
    dropColon();
    int best = scores.values().stream().mapToInt(Score::parted).max().orElse(0);
    List<String> winners =
        scores.keySet().stream().filter(sign -> scores.get(sign).parted() == best).toList();
    if (best == 0 || (isCloze && !scores.get(winners.get(0)).serves())) {
      return isCloze ? unused() : usual().findFirst();
    }
    return chosen(winners);
  }

  /** Drops signs that cut what another one shows to be a quotation. */
  private void dropMisquoting() {
    List<String> cutting =
        scores.keySet().stream()
            .filter(sign -> scores.keySet().stream().anyMatch(better -> quotesBetter(better, sign)))
            .toList();
    cutting.forEach(scores::remove);
  }

  private boolean quotesBetter(String better, String sign) {
    return (!better.equals(COLON) || sign.equals(COLON))
        && scores.get(better).quotesBetterThan(scores.get(sign));
  }

  /** Drops the colon if another sign does as well, or a rare one nearly so. */
  private void dropColon() {
    int parted = scores.getOrDefault(COLON, Score.NONE).parted();
    boolean isText =
        Stream.of("|", "\t", ";", ",")
            .filter(scores::containsKey)
            .anyMatch(
                sign -> {
                  int most = scores.get(sign).parted() * 10;
                  return most >= parted * (RARE.contains(sign) ? NEARLY_ALL : 10);
                });
    if (parted > 0 && isText) {
      scores.remove(COLON);
    }
  }

  private Optional<String> chosen(List<String> winners) {
    Score score = scores.get(winners.get(0));
    if (!score.serves()) {
      return refuse(
          "no separator parts most of the records; %s does %d of %d"
              .formatted(Separators.name(winners.get(0)), score.parted(), score.records()));
    }
    Optional<String> chosen = usual().filter(winners::contains).findFirst();
    return chosen.isPresent() || winners.size() == 1
        ? chosen.or(() -> winners.stream().findFirst())
        : refuse(
            "several separators serve as well: "
                + String.join(" and ", winners.stream().map(Separators::name).toList()));
  }

  private Stream<String> usual() {
    return BY_ENDING.getOrDefault(text.ending(), List.of(",")).stream();
  }

  /** A separator that no text with gaps is cut by. */
  private Optional<String> unused() {
    return Stream.concat(usual(), SIGNS.stream())
        .filter(sign -> text.content().indexOf(sign, text.from()) < 0)
        .findFirst()
        .or(() -> refuse("each separator stands in a text with gaps"));
  }

  private Optional<String> refuse(String problem) {
    diagnostics.error(
        text.start(),
        DiagnosticCode.SEPARATOR,
        problem,
        "name the right one in the first line, such as #separator:Semicolon");
    return Optional.empty();
  }

  /** Whether most lines have gaps. */
  private boolean isCloze() {
    List<String> lines =
        text.content().substring(text.from()).lines().filter(line -> !line.isBlank()).toList();
    return lines.stream().filter(line -> line.contains(GAP_OPENING)).count() * 2 >= lines.size();
  }

  private Score score(String sign) {
    return text.content().indexOf(sign, text.from()) < 0
        ? Score.NONE
        : Score.of(
            text.cutter(sign),
            row ->
                (!hasGaps || keeps(row, GAP_OPENING, "}}")) && (!hasTags || keeps(row, "<", ">")));
  }

  /** A separator does not cut a gap {@code {{c1::text}}} or a tag in two. */
  private static boolean keeps(Row row, String open, String close) {
    return row.cells().stream()
        .map(Cell::text)
        .allMatch(
            cell ->
                open.equals(GAP_OPENING)
                    ? count(cell, open) <= count(cell, close)
                    : count(cell, open) == count(cell, close));
  }

  private static int count(String text, String part) {
    int count = 0;
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
      count++;
    }
    return count;
  }
}
