package dev.glossdeck.deck.headword;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Derives headwords from the questions of a deck: {@code What is a recurrent neural network (RNN)?}
 * gives {@code Recurrent neural network} with the alias {@code RNN}. The names of a note depend on
 * all questions of its deck, but not on what other notes are called in the end.
 */
public final class Headwords {
  /** Longer ones give way to shorter ones, in code points. */
  private static final int LONGEST = 49;

  private final Rules rules;
  private final Words words;
  private final Contexts contexts;
  private final Abbreviations abbreviations;
  private final Map<String, List<String>> byMeaning;

  /** Keys of all that the questions of the deck name. */
  private final Set<String> known = new HashSet<>();

  /** Keys of what they ask for, without what they compare. */
  private final Set<String> explained = new HashSet<>();

  private Headwords(Rules rules, Abbreviations abbreviations, List<String> questions) {
    this.rules = rules;
    this.words = new Words(rules);
    this.contexts = Contexts.of(rules, questions);
    this.abbreviations = abbreviations;
    this.byMeaning = abbreviations.byMeaning(words);
  }

  /** A question taken apart. */
  private record Asked(String question, Subject subject, Optional<Term> term) {}

  /**
   * The candidate names of each note of a deck.
   *
   * @param language a BCP 47 tag; in one without rules, questions are headwords
   * @param questions one a note, plain text in one line
   * @param abbreviations the abbreviations that the deck explains
   * @return one a question, in the same order
   */
  public static List<Candidates> of(
      String language, List<String> questions, Abbreviations abbreviations) {
    Headwords headwords = new Headwords(Rules.forLanguage(language), abbreviations, questions);
    List<Asked> asked = questions.stream().map(headwords::asked).toList();
    asked.forEach(headwords::know);
    headwords.known.addAll(headwords.explained);
    return asked.stream().map(headwords::candidates).toList();
  }

  private Asked asked(String question) {
    if (question.length() > Question.LONGEST) {
      Subject unknown = Subject.unknown(Question.whole(question));
      return new Asked(question, unknown, Optional.empty());
    }
    String plain = contexts.withoutShared(Question.withoutMarks(question));
    String clause = contexts.withoutShared(rules.withoutSecondClause(plain));
    Optional<Subject> subject = rules.subjectOf(clause);
    return new Asked(
        question,
        subject.orElse(Subject.unknown(plain)),
        subject
            .filter(found -> !found.isComparison())
            .map(found -> Term.of(found.terms().get(0), rules.articles(), contexts)));
  }

  private void know(Asked asked) {
    asked.term().ifPresent(term -> explained.add(words.key(term.name())));
    asked.term().flatMap(Term::alias).ifPresent(alias -> known.add(words.key(alias)));
    if (asked.subject().isComparison()) {
      compared(asked).names().forEach(name -> known.add(words.key(name)));
    }
  }

  private ComparedTerms compared(Asked asked) {
    return new ComparedTerms(rules, contexts, asked.subject().terms());
  }

  private Candidates candidates(Asked asked) {
    if (asked.subject().isComparison()) {
      return comparison(asked);
    }
    return asked.term().map(term -> single(asked, term)).orElseGet(() -> unknown(asked));
  }

  private static Candidates unknown(Asked asked) {
    Term term = Term.whole(asked.subject().terms().get(0));
    return new Candidates(
        unique(Stream.of(Words.capitalised(term.name()), Question.whole(asked.question()))),
        term.alias().stream().toList(),
        List.of(),
        false);
  }

  private static List<String> unique(Stream<String> headwords) {
    return List.copyOf(new LinkedHashSet<>(headwords.toList()));
  }

  private Candidates single(Asked asked, Term term) {
    String name = Words.capitalised(term.name());
    Stream<String> qualified = term.alias().map(alias -> name + " (" + alias + ")").stream();
    List<String> headwords = new ArrayList<>(inField(name, term.context()));
    String last = headwords.get(headwords.size() - 1);
    Stream<String> aspects = asked.subject().aspect().map(aspect -> last + ": " + aspect).stream();
    Stream<String> rest = Stream.concat(qualified, aspects);
    Stream<String> all = Stream.concat(headwords.stream(), rest);
    Set<String> aliases = new LinkedHashSet<>();
    term.alias().ifPresent(aliases::add);
    abbreviations.meaningOf(term.name(), words).map(Words::capitalised).ifPresent(aliases::add);
    aliases.addAll(byMeaning.getOrDefault(words.key(term.name()), List.of()));
    return new Candidates(
        unique(Stream.concat(all, Stream.of(Question.whole(asked.question())))),
        List.copyOf(aliases),
        List.of(),
        asked.subject().aspect().isEmpty());
  }

  /**
   * A name with its field: in parentheses if the field is a term of the deck; only if there is need
   * for it, if the field is of the deck's subject; else as the question has it.
   */
  private List<String> inField(String name, Optional<Context> context) {
    if (context.isEmpty()) {
      return List.of(name);
    }
    Context in = context.get();
    String qualified = name + " (" + in.field() + ")";
    if (in.isOfSubject()) {
      return List.of(name, qualified);
    }
    return List.of(known.contains(words.key(in.field())) ? qualified : name + " " + in.text());
  }

  private Candidates comparison(Asked asked) {
    ComparedTerms comparison = compared(asked);
    String head = comparison.head();
    boolean isExplained =
        explained.contains(words.key(head)) && !contexts.isSubject(head) && !head.isEmpty();
    List<String> headwords = new ArrayList<>();
    if (isExplained) {
      headwords.add(Words.capitalised(head) + ": " + comparison.own());
    }
    headwords.addAll(inField(Words.capitalised(comparison.name()), comparison.context()));
    rules
        .word("kinds")
        .filter(kinds -> !head.isEmpty())
        .ifPresent(kinds -> headwords.add(Words.capitalised(head) + ": " + kinds));
    headwords.add(Question.whole(asked.question()));
    Stream<String> others = comparison.aliases().stream();
    return new Candidates(
        unique(Stream.concat(headwords.stream().filter(Headwords::isShort), headwords.stream())),
        List.of(),
        Stream.concat(comparison.names().stream().map(Words::capitalised), others).toList(),
        true);
  }

  private static boolean isShort(String headword) {
    return headword.codePointCount(0, headword.length()) <= LONGEST;
  }
}
