package dev.glossdeck.deck.headword;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The forms of questions and words of a language, read from {@code headwords-<language>.txt}; the
 * English file explains the sections.
 */
final class Rules {
  private static final String ARROW = " => ";
  private static final String EQUALS = " = ";

  /** Each language's are read once; they never change. */
  private static final Map<String, Rules> READ = new ConcurrentHashMap<>();

  private final Map<String, List<String>> sections;
  private final FormTable forms;
  private final FormTable clauses;
  private final List<Ending> singulars;
  private final List<Ending> plurals;
  private final Articles articles;

  /**
   * A form of a word.
   *
   * @param ending letters that whatever fits ends with, which are quicker looked at; may be empty
   */
  private record Ending(Form form, String ending) {
    static Ending of(String line) {
      String regex = line.substring(0, line.indexOf(ARROW));
      return new Ending(Rules.form(line), ending(regex));
    }

    private static String ending(String regex) {
      int start = regex.length();
      while (start > 0 && Character.isLetter(regex.charAt(start - 1))) {
        start--;
      }
      boolean isAfterGroup = start > 0 && regex.charAt(start - 1) == ')';
      return isAfterGroup ? regex.substring(start) : "";
    }
  }

  private Rules(Map<String, List<String>> sections) {
    this.sections = sections;
    forms = new FormTable(section("forms").stream().map(Rules::form).toList());
    clauses =
        new FormTable(section("clauses").stream().map(regex -> Form.of(regex, "$1")).toList());
    singulars = endings("singulars");
    plurals = endings("plurals");
    articles = new Articles(section("articles"));
  }

  /** The rules of a BCP 47 language; without any where the product knows none. */
  static Rules forLanguage(String language) {
    return READ.computeIfAbsent(Locale.forLanguageTag(language).getLanguage(), Rules::read);
  }

  private static Rules read(String language) {
    String name = "headwords-" + language + ".txt";
    try (InputStream in = Rules.class.getResourceAsStream(name)) {
      return new Rules(in == null ? Map.of() : sections(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, List<String>> sections(InputStream in) throws IOException {
    Map<String, List<String>> sections = new HashMap<>();
    List<String> current = new ArrayList<>();
    String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    for (String line : text.lines().filter(Rules::saysSomething).toList()) {
      if (line.startsWith("[")) {
        String name = line.substring(1, line.length() - 1);
        current = sections.computeIfAbsent(name, key -> new ArrayList<>());
      } else {
        current.add(line);
      }
    }
    return sections;
  }

  private static boolean saysSomething(String line) {
    return !line.isBlank() && !line.startsWith("#");
  }

  private static Form form(String line) {
    int arrow = line.indexOf(ARROW);
    return Form.of(line.substring(0, arrow), line.substring(arrow + ARROW.length()));
  }

  private List<Ending> endings(String section) {
    return section(section).stream().map(Ending::of).toList();
  }

  /** The lines of a section; none if it is missing. */
  List<String> section(String name) {
    return sections.getOrDefault(name, List.of());
  }

  /** A word that the product itself adds to headwords. */
  Optional<String> word(String name) {
    return section("words").stream()
        .filter(line -> line.startsWith(name + EQUALS))
        .map(line -> line.substring(name.length() + EQUALS.length()))
        .findFirst();
  }

  /** A pattern for the whole of a text that fits a line of a section; none fits an empty one. */
  Pattern anyOf(String section) {
    List<String> lines = section(section);
    return lines.isEmpty() ? Pattern.compile("(?!)") : Form.whole(String.join("|", lines));
  }

  /** Whether all nouns are written with a capital, as in German. */
  boolean areNounsCapitalised() {
    return word("nouns").filter("capitalised"::equals).isPresent();
  }

  Articles articles() {
    return articles;
  }

  /** The subject of a question of a known form. The question comes without its mark. */
  Optional<Subject> subjectOf(String question) {
    return forms
        .first(question)
        .map(fit -> Subject.of(fit.form().template(), part -> Form.filled(part, fit.groups())));
  }

  /** A question without what it asks besides. */
  String withoutSecondClause(String question) {
    return clauses.first(question).map(FormTable.Fit::filled).orElse(question);
  }

  /** A word in lower case as the dictionary has it. */
  String singular(String word) {
    return replaced(singulars, word).orElse(word);
  }

  /** The plural of a term, whose last word counts; itself if that is one already. */
  String plural(String term) {
    int last = term.lastIndexOf(' ') + 1;
    String word = term.substring(last);
    boolean isPlural = !singular(word).equals(word);
    return isPlural ? term : term.substring(0, last) + replaced(plurals, word).orElse(word);
  }

  private static Optional<String> replaced(List<Ending> rules, String word) {
    for (Ending rule : rules) {
      if (word.endsWith(rule.ending)) {
        Matcher matcher = rule.form.pattern().matcher(word);
        if (matcher.matches()) {
          return Optional.of(Form.filled(rule.form.template(), matcher));
        }
      }
    }
    return Optional.empty();
  }
}
