package dev.glossdeck.deck;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Derives a headword from a question: {@code What is a recurrent neural network (RNN)?} gives
 * {@code Recurrent neural network} with the alias {@code RNN}.
 */
final class HeadwordFinder {
  private static final String END_MARKS = "?.!:;\u2026\u061F\uFF1F\u3002";
  private static final Pattern SECOND_CLAUSE =
      Pattern.compile(
          ",? and (?:how|why|what|when|where)\\b.*$|, (?:how|why|what)\\b.*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ARTICLE =
      Pattern.compile("^(?:an?|the)\\s+", Pattern.CASE_INSENSITIVE);
  private static final Pattern CONTEXT =
      Pattern.compile(
          "\\s(?:(?:used )?in (?:the context of )?[\\p{L} -]+?)$", Pattern.CASE_INSENSITIVE);
  private static final Pattern LAST_PARENTHESES = Pattern.compile("\\s*\\(([^()]+)\\)$");
  private static final int CONTEXT_SHARED_BY = 3;

  /** Longer questions have no form that the rules know, in UTF-16 units. */
  private static final int LONGEST = 160;

  /** A headword and the other names that the question itself gives. */
  record Found(String headword, List<String> aliases) {}

  private final HeadwordRules rules;
  private final Set<String> sharedContexts;

  /** Learns from all questions which context they share, such as "in neural networks". */
  HeadwordFinder(HeadwordRules rules, List<String> questions) {
    this.rules = rules;
    this.sharedContexts =
        questions.stream()
            .map(HeadwordFinder::context)
            .flatMap(Optional::stream)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
            .entrySet()
            .stream()
            .filter(context -> context.getValue() >= CONTEXT_SHARED_BY)
            .map(Map.Entry::getKey)
            .collect(Collectors.toUnmodifiableSet());
  }

  Found find(String question) {
    return question.length() > LONGEST ? new Found(whole(question), List.of()) : named(question);
  }

  private Found named(String question) {
    String plain = withoutContext(withoutMarks(question));
    boolean mayGoOn = plain.indexOf(',') >= 0 || containsWord(plain, " and ");
    String clause = mayGoOn ? SECOND_CLAUSE.matcher(plain).replaceFirst("") : plain;
    String subject = rules.subjectOf(withoutContext(clause)).orElse(plain);
    String name = ARTICLE.matcher(subject.strip()).replaceFirst("");
    Matcher parentheses = LAST_PARENTHESES.matcher(name);
    if (name.endsWith(")") && parentheses.find() && parentheses.start() > 0) {
      return new Found(
          capitalised(name.substring(0, parentheses.start())),
          List.of(parentheses.group(1).strip()));
    }
    return new Found(capitalised(name), List.of());
  }

  /** The question as a headword of its own, for one that no other tells apart. */
  static String whole(String question) {
    String plain = withoutMarks(question);
    return plain.length() > LONGEST ? plain.substring(0, cut(plain)) + "\u2026" : plain;
  }

  /** Before the word in which the longest headword ends. */
  private static int cut(String plain) {
    int space = plain.lastIndexOf(' ', LONGEST);
    return space > 0 ? space : plain.offsetByCodePoints(0, LONGEST / 2);
  }

  private static String withoutMarks(String question) {
    String marked = question.strip();
    int end = marked.length();
    while (end > 0 && isMark(marked.charAt(end - 1))) {
      end--;
    }
    return end == 0 ? marked : marked.substring(0, end);
  }

  private static boolean isMark(char c) {
    return END_MARKS.indexOf(c) >= 0 || Character.isWhitespace(c);
  }

  private String withoutContext(String question) {
    Matcher matcher = CONTEXT.matcher(question);
    boolean shared =
        mayHaveContext(question)
            && matcher.find()
            && sharedContexts.contains(folded(matcher.group()));
    return shared ? question.substring(0, matcher.start()) : question;
  }

  private static Optional<String> context(String question) {
    Matcher matcher = CONTEXT.matcher(withoutMarks(question));
    return question.length() <= LONGEST && mayHaveContext(question) && matcher.find()
        ? Optional.of(folded(matcher.group()))
        : Optional.empty();
  }

  /** Spares most questions the search. */
  private static boolean mayHaveContext(String question) {
    return containsWord(question, " in ");
  }

  private static boolean containsWord(String question, String word) {
    return question.toLowerCase(Locale.ROOT).contains(word);
  }

  private static String folded(String context) {
    return context.strip().toLowerCase(Locale.ROOT);
  }

  private static String capitalised(String name) {
    int first = name.offsetByCodePoints(0, name.isEmpty() ? 0 : 1);
    // iOS and pH are written as they are.
    if (first < name.length() && Character.isUpperCase(name.codePointAt(first))) {
      return name;
    }
    return name.substring(0, first).toUpperCase(Locale.ROOT) + name.substring(first);
  }
}
