package dev.glossdeck.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.cli.CommandOption;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The plugin's parameters, as Maven knows them, are the options of the command line. */
class ParametersTest {
  /** Parameters that a build needs and a command line does not. */
  private static final Set<String> OWN =
      Set.of("decks", "settings", "diagnosticsFile", "skip", "reworded", "new");

  /** Options of a shell alone. */
  private static final Set<String> OF_SHELLS = Set.of("quiet", "diagnostics", "site");

  /** What is said otherwise, because the default is another one in a build. */
  private static final Set<String> OTHERWISE = Set.of("output", "timestamp");

  private static final Map<String, String> COMMANDS =
      Map.of("generate", "build", "check", "check", "stamp", "stamp", "serve", "serve");

  private static Map<String, Map<String, Described>> goals;

  /** A parameter as Maven's descriptor has it. */
  private record Described(String property, String usual, String since, String description) {}

  @BeforeAll
  static void readDescriptor() throws Exception {
    goals = new LinkedHashMap<>();
    try (InputStream in = DeckMojo.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
      Element plugin =
          DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in).getDocumentElement();
      elements(plugin, "mojo").forEach(mojo -> goals.put(text(mojo, "goal"), parameters(mojo)));
    }
  }

  @Test
  void hasAllGoals() {
    assertThat(goals.keySet()).contains("check", "generate", "init", "package", "serve", "stamp");
  }

  @Test
  void hasAParameterForEachOptionAndNoOther() {
    COMMANDS.forEach(
        (goal, command) -> {
          Set<String> options = keys(CommandOption.of(command));
          options.removeAll(OF_SHELLS);
          Set<String> parameters =
              goals.get(goal).keySet().stream()
                  .map(GoalSettings::option)
                  .filter(key -> !OWN.contains(key) && !OWN.contains(camel(key)))
                  .collect(Collectors.toCollection(TreeSet::new));
          assertThat(parameters).as(goal).containsAll(options);
          parameters.removeAll(options);
          // All goals that read decks share their parameters, even those that stamp does not need.
          assertThat(parameters).as(goal).isSubsetOf("cache", "no-cache", "ignore");
        });
  }

  @Test
  void describesParametersInTheWordsOfTheOptions() {
    COMMANDS.forEach(
        (goal, command) -> {
          for (CommandOption option : CommandOption.of(command)) {
            if (!OTHERWISE.contains(option.key()) && !OF_SHELLS.contains(option.key())) {
              Described parameter = parameter(goal, option.key());
              assertThat(parameter.description().toLowerCase(Locale.ROOT))
                  .as(goal + " " + option.key())
                  .startsWith(option.description().toLowerCase(Locale.ROOT) + ". ");
              option.usual().ifPresent(usual -> assertThat(parameter.usual()).isEqualTo(usual));
            }
          }
        });
  }

  @Test
  void givesEachParameterAPropertyAVersionAndAnExample() {
    goals.forEach(
        (goal, parameters) ->
            parameters.forEach(
                (name, parameter) -> {
                  if (!goal.equals("help")) {
                    assertThat(parameter.property()).as(goal + name).startsWith("glossdeck.");
                    assertThat(parameter.since()).as(goal + " " + name).isEqualTo("0.1.0");
                    assertThat(parameter.description())
                        .as(goal + " " + name)
                        .containsPattern("Example: (?:<|-D)\\S");
                  }
                }));
  }

  @Test
  void namesParametersInMessages() {
    assertThat(GoalSettings.inPom("--back-offset: write X,Y")).isEqualTo("backOffset: write X,Y");
    assertThat(GoalSettings.inPom("--topic: no such")).isEqualTo("topics: no such");
  }

  private static Described parameter(String goal, String key) {
    return goals.get(goal).entrySet().stream()
        .filter(entry -> GoalSettings.option(entry.getKey()).equals(key))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> keys(List<CommandOption> options) {
    return options.stream().map(CommandOption::key).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String camel(String key) {
    return key.equals("diagnostics-file") ? "diagnosticsFile" : key;
  }

  private static Map<String, Described> parameters(Element mojo) {
    Map<String, Described> parameters = new LinkedHashMap<>();
    elements(mojo, "parameter")
        .filter(parameter -> text(parameter, "editable").equals("true"))
        .forEach(
            parameter -> {
              String name = text(parameter, "name");
              Element configuration =
                  elements(mojo, "configuration")
                      .flatMap(all -> elements(all, name))
                      .findFirst()
                      .orElseThrow();
              String property = configuration.getTextContent().replaceAll("[${}]", "");
              parameters.put(
                  property.replaceFirst("^glossdeck\\.", ""),
                  new Described(
                      property,
                      configuration.getAttribute("default-value"),
                      text(parameter, "since"),
                      plain(text(parameter, "description"))));
            });
    return parameters;
  }

  /** Descriptions are HTML. */
  private static String plain(String html) {
    return html.replaceAll("</?code>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
        .replaceAll("\\s+", " ");
  }

  private static Stream<Element> elements(Element parent, String name) {
    NodeList all = parent.getElementsByTagName(name);
    return IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i));
  }

  private static String text(Element parent, String name) {
    return elements(parent, name).findFirst().map(Element::getTextContent).orElse("");
  }
}
