package dev.glossdeck.deck.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.PlacedLink;
import dev.glossdeck.deck.TestDecks;
import dev.glossdeck.deck.glossary.Glossary;
import dev.glossdeck.deck.glossary.Library;
import dev.glossdeck.deck.headword.Words;
import dev.glossdeck.deck.link.Spelling.First;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.markup.MarkupText;
import dev.glossdeck.markup.tree.Block;
import dev.glossdeck.markup.tree.Excerpt;
import dev.glossdeck.markup.tree.Inline;
import dev.glossdeck.markup.tree.Markup;
import dev.glossdeck.parallel.TestWorkers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SideLinkerTest {
  private static final int OTHER = 99;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "A loss function is low.                 | A <loss function> is low.",
        "Loss functions are low.                 | <Loss functions> are low.",
        "Its loss is a function.                 | Its loss is a function.",
        "A loss. Function follows.               | A loss. Function follows.",
        "A recurrent neural network.             | A <recurrent neural network>.",
        "Deep and neural networks.               | Deep and <neural networks>.",
        "A neural network, and neural networks.  | A <neural network>, and neural networks.",
        "A GAN or two GANs.                      | A <GAN> or two GANs.",
        "GAN-based, but gan and Gan are none.    | <GAN>-based, but gan and Gan are none.",
        "non-recurrent neural networks           | non-recurrent <neural networks>",
        "neural network-like                     | neural network-like",
        "A transformer here.                     | A <transformer> here.",
        "Transformers are here.                  | <Transformers> are here.",
        "It ends. Transformers begin.            | It ends. <Transformers> begin.",
        "She saw Transformers again.             | She saw Transformers again.",
        "Transformers Rise of the Beasts         | Transformers Rise of the Beasts",
        "By Adam and by adam.                    | By <Adam> and by adam.",
        "A long short-term memory.               | A <long short-term memory>.",
        "Long Short-Term Memory.                 | <Long Short-Term Memory>.",
        "Long short-Term memory.                 | Long short-Term memory.",
        "The network’s transformer’s output.     | The network’s <transformer>’s output.",
        "a bank of a river                       | a bank of a river",
        "The card itself is no link: selfhood.   | The card itself is no link: selfhood.",
        "`transformer` and *a transformer*       | `transformer` and *a <transformer>*",
        "[a transformer](https://a.example) $GAN$ | [a transformer](https://a.example) $GAN$",
      })
  void linksTheFirstPlaceOfEachTerm(String text, String linked) {
    assertThat(linked(new SideLinker(index(), OTHER, target -> ""), text)).isEqualTo(linked);
  }

  @Test
  void doesNotLinkACardToItself() {
    SideLinker linker = new SideLinker(index(), 1, target -> "");
    assertThat(linked(linker, "A recurrent neural network is a neural network"))
        .isEqualTo("A recurrent neural network is a <neural network>");
  }

  @Test
  void linksATermOnceInAllSidesOfACard() {
    SideLinker linker = new SideLinker(index(), OTHER, target -> "");
    assertThat(linked(linker, "A transformer")).isEqualTo("A <transformer>");
    assertThat(linked(linker, "A transformer and a GAN")).isEqualTo("A transformer and a <GAN>");
    assertThat(linker.mentions()).extracting(Mention::target).containsExactly(4, 3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '"',
      value = {
        "A [[perceptron]].                       => A <perceptron>.",
        "[[Perceptrons]] and [[perceptron]]      => <Perceptrons> and <perceptron>",
        "[[perceptron|a unit]], a perceptron     => <a unit>, a perceptron",
        "[[perceptron\\|a unit]]                  => <a unit>",
        "[[MLP]] but [[mlp]]                     => <MLP> but mlp",
        "[[tree]] and [[Multilayer perceptrons]] => tree and <Multilayer perceptrons>",
        "[[unknown|words]]                       => words",
        "\\[[perceptron]] [[1 2]] [[ perceptron ]] => [[<perceptron>]] [[1 2]] [[ perceptron ]]",
        "**[[Perceptron]]** `[[perceptron]]`     => *<Perceptron>* `[[perceptron]]`",
        "[[perceptron]](https://x.example)       => [[perceptron]](https://x.example)",
        "[[[perceptron]]] ![[perceptron]]        => [<perceptron>] ![[perceptron]]"
      })
  void linksNamesInDoubleBracketsToTheirCards(String text, String linked) throws IOException {
    Glossary glossary =
        Glossary.of(
            TestDecks.markdown(
                "What is a perceptron?|A unit.",
                "What is a multilayer perceptron (MLP)?|More.",
                "What is a tree?|[[perceptron]]"));
    Words words = Words.of("en");
    NameIndex names = new NameIndex(LinkNames.of(glossary.entries(), words), words);
    CardNames named = CardNames.of(glossary.entries(), words);
    SideLinker linker = new SideLinker(new NewLinks(names, 2), named, 2, target -> "");
    assertThat(linked(linker, text)).isEqualTo(linked);
    Links links = TestWorkers.with(1, workers -> Links.of(glossary, "en", workers));
    assertThat(links.mentions(2)).extracting(Mention::target).containsExactly(0);
  }

  @Test
  void tellsNamesInDoubleBracketsThatNoCardHas() {
    SourcePosition place = new SourcePosition("deck.md", 3, 7);
    Deck deck =
        TestDecks.markdown("What is an axon?|[[Axon]], [[Dendrite]]")
            .linking(List.of(new PlacedLink("Axon", place), new PlacedLink("Dendrite", place)));
    assertThat(UnknownCards.of(new Library(List.of(deck))))
        .extracting(Diagnostic::toString)
        .singleElement()
        .asString()
        .startsWith("deck.md:3:7: warning: [[Dendrite]] names no card");
  }

  @Test
  void linksNoMoreThanTwelveTerms() {
    List<LinkName> names = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      String name = "term" + (char) ('a' + i);
      names.add(name(name, i, Rank.HEADWORD, First.SMALL));
      text.append(name).append(' ');
    }
    SideLinker linker = new SideLinker(new NameIndex(names, Words.of("en")), OTHER, target -> "");
    linked(linker, text.toString());
    assertThat(linker.mentions()).hasSize(12);
  }

  @Test
  void linksInListsTablesAndDefinitionsButNotTheirHeadings() {
    SideLinker linker = new SideLinker(index(), OTHER, target -> "");
    MarkupText side =
        new MarkupText(
            "| Transformer |\n|---|\n| a GAN |\n\n- by Adam\n\nneural network\n: a loss function",
            MarkupFormat.MARKDOWN);
    linker.link(side.parse());
    assertThat(linker.mentions()).extracting(Mention::target).containsExactly(3, 5, 2);
  }

  @Test
  void linksANameToTheCardWithMostRight() {
    NameIndex index =
        new NameIndex(
            List.of(
                name("generator", 1, Rank.UNQUALIFIED, First.SMALL),
                name("generator", 2, Rank.ALIAS, First.SMALL),
                name("critic", 3, Rank.ALIAS, First.SMALL),
                name("critics", 4, Rank.ALIAS, First.SMALL)),
            Words.of("en"));
    SideLinker linker = new SideLinker(index, OTHER, target -> "");
    assertThat(linked(linker, "a generator and a critic")).isEqualTo("a <generator> and a critic");
    assertThat(linker.mentions()).extracting(Mention::target).containsExactly(2);
  }

  @Test
  void linksWhatTheTermsThatACardComparesAreKindsOf() {
    NameIndex index =
        new NameIndex(
            List.of(
                name("autoencoder", 1, Rank.HEADWORD, First.SMALL),
                name("plain autoencoder", 2, Rank.COMPARED, First.SMALL)),
            Words.of("en"));
    assertThat(linked(new SideLinker(index, 2, target -> ""), "plain autoencoders"))
        .isEqualTo("plain <autoencoders>");
    assertThat(linked(new SideLinker(index, OTHER, target -> ""), "plain autoencoders"))
        .isEqualTo("<plain autoencoders>");
  }

  @Test
  void findsGermanNounsByTheirEndings() {
    NameIndex index =
        new NameIndex(
            List.of(
                name("Neuronales Netz", 1, Rank.HEADWORD, First.SMALL),
                name("Gewicht", 2, Rank.HEADWORD, First.CAPITAL)),
            Words.of("de"));
    assertThat(
            linked(
                new SideLinker(index, OTHER, target -> ""), "Die Gewichte eines neuronalen Netzes"))
        .isEqualTo("Die <Gewichte> eines <neuronalen Netzes>");
  }

  @Test
  void tellsTheSentenceOfAMention() {
    SideLinker linker = new SideLinker(index(), OTHER, target -> "");
    linked(
        linker,
        "First this. Then **a transformer** with $\\alpha$ and $\\sum_{i=1}^n (x_i - \\mu)^2/n + \\lambda$. Last.");
    assertThat(Excerpt.words(linker.mentions().get(0).sentence(Locale.ENGLISH)))
        .isEqualTo("Then a transformer with α and \u2026.");
  }

  @Test
  void cutsALongSentenceAroundTheMention() {
    SideLinker linker = new SideLinker(index(), OTHER, target -> "");
    linked(linker, "before ".repeat(100) + "a transformer" + " behind".repeat(100));
    assertThat(Excerpt.words(linker.mentions().get(0).sentence(Locale.ENGLISH)))
        .hasSizeLessThan(250)
        .startsWith("\u2026 before")
        .contains("before a transformer behind")
        .endsWith("behind \u2026");
  }

  private static NameIndex index() {
    return new NameIndex(
        List.of(
            name("Neural network", 0, Rank.HEADWORD, First.SMALL),
            name("Recurrent neural network", 1, Rank.HEADWORD, First.SMALL),
            name("Loss function", 2, Rank.HEADWORD, First.SMALL),
            name("GAN", 3, Rank.ALIAS, First.SMALL),
            name("Transformer", 4, Rank.HEADWORD, First.SMALL),
            name("Adam", 5, Rank.HEADWORD, First.CAPITAL),
            name("Long Short-Term Memory", 6, Rank.HEADWORD, First.UNKNOWN),
            name("bank", 7, Rank.ALIAS, First.SMALL),
            name("bank", 8, Rank.ALIAS, First.SMALL)),
        Words.of("en"));
  }

  private static LinkName name(String text, int target, Rank rank, First first) {
    return new LinkName(text, target, rank, Spelling.of(text, first));
  }

  private static String linked(SideLinker linker, String text) {
    MarkupText side = new MarkupText(text, MarkupFormat.MARKDOWN);
    return LinkDump.of(linker.link(side.parse()));
  }

  /** Links of ours in angle brackets, other marks as in Markdown. */
  private static final class LinkDump {
    static String of(Markup side) {
      StringBuilder dump = new StringBuilder();
      side.blocks().forEach(block -> inlines(((Block.Paragraph) block).inlines(), dump));
      return dump.toString();
    }

    private static void inlines(List<Inline> inlines, StringBuilder dump) {
      for (Inline inline : inlines) {
        if (inline instanceof Inline.Link link && link.address().isEmpty()) {
          around("<", link.inlines(), ">", dump);
        } else if (inline instanceof Inline.Link link) {
          around("[", link.inlines(), "](" + link.address() + ")", dump);
        } else if (inline instanceof Inline.Styled styled) {
          around("*", styled.inlines(), "*", dump);
        } else if (inline instanceof Inline.Code code) {
          dump.append('`').append(code.code()).append('`');
        } else if (inline instanceof Inline.Maths maths) {
          dump.append('$').append(maths.tex()).append('$');
        } else if (inline instanceof Inline.Text text) {
          dump.append(text.text());
        }
      }
    }

    private static void around(
        String open, List<Inline> inlines, String close, StringBuilder dump) {
      dump.append(open);
      inlines(inlines, dump);
      dump.append(close);
    }
  }

  @Test
  void knowsAbbreviations() {
    assertThat(Arrays.asList("GAN", "ReLU", "L2x", "Adam", "a"))
        .filteredOn(Spelling::isAbbreviation)
        .containsExactly("GAN", "ReLU");
  }
}
