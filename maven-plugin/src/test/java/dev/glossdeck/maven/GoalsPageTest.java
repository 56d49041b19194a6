package dev.glossdeck.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The page of the guide on goals is that of the plugin's descriptor. With {@code
 * -Dgoldens.rewrite=true} it is written anew.
 */
class GoalsPageTest {
  private static final Path DESCRIPTOR = Path.of("target/classes/META-INF/maven/plugin.xml");
  private static final Path PAGE = Path.of("../site/src/main/pages/14-goals.md");

  private static final String HEAD =
      """
      ---
      description: All goals of the Maven plugin and all their parameters.
      ---
      # Goals and parameters

      The plugin is `dev.glossdeck:glossdeck-maven-plugin`; [how to bind its goals](12-maven.md).
      """;

  private static final Pattern EXAMPLE = Pattern.compile("(.*Example: )(<.*)\\.");

  private final Set<String> told = new HashSet<>();

  @Test
  void isMadeOfTheDescriptor() throws Exception {
    String page = page();
    if (Boolean.getBoolean("goldens.rewrite") && !System.getenv().containsKey("CI")) {
      Files.writeString(PAGE, page);
    }
    assertThat(page).as("%s; -Dgoldens.rewrite=true writes it", PAGE).isEqualTo(read(PAGE));
  }

  private static String read(Path file) throws IOException {
    return Files.exists(file) ? Files.readString(file) : "";
  }

  private String page() throws IOException, ParserConfigurationException, SAXException {
    Element plugin =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(DESCRIPTOR.toFile())
            .getDocumentElement();
    List<Element> goals = new ArrayList<>(below(plugin, "mojo"));
    // It is made by Maven's own tools, and describes itself.
    goals.removeIf(goal -> text(goal, "goal").equals("help"));
    // Those that read and publish come first: what they share is told once.
    goals.sort(
        Comparator.comparing((Element goal) -> !text(goal, "goal").equals("generate"))
            .thenComparing(goal -> text(goal, "goal")));
    StringBuilder page = new StringBuilder(HEAD);
    goals.forEach(goal -> page.append(section(goal)));
    return page.toString();
  }

  private String section(Element goal) {
    List<String> rows = new ArrayList<>();
    List<String> again = new ArrayList<>();
    Map<String, Element> settings = settings(goal);
    for (Element parameter : below(goal, "parameter")) {
      String name = text(parameter, "name");
      if (text(parameter, "editable").equals("true")) {
        String row = row(parameter, settings.get(name));
        if (told.add(row)) {
          rows.add(row);
        } else {
          again.add("`" + name + "`");
        }
      }
    }
    String phase = text(goal, "phase");
    return "\n## glossdeck:"
        + text(goal, "goal")
        + "\n\n"
        + markdown(text(goal, "description"))
        + (phase.isEmpty() ? "" : " Its phase is `" + phase + "` unless said.")
        + "\n"
        + (rows.isEmpty()
            ? ""
            : "\n| parameter | property | what it is |\n|---|---|---|\n" + String.join("", rows))
        + (again.isEmpty() ? "" : "\nAnd, as above: " + String.join(", ", again) + ".\n");
  }

  private static String row(Element parameter, Element setting) {
    String property = setting == null ? "" : setting.getTextContent().replaceAll("[${}]", "");
    String usual = setting == null ? "" : setting.getAttribute("default-value");
    return "| `"
        + text(parameter, "name")
        + "` | "
        + (property.isEmpty() ? "" : "`" + property + "`")
        + " | "
        + markdown(text(parameter, "description"))
        + (usual.isEmpty() ? "" : " Usually `" + usual + "`.")
        + " |\n";
  }

  /** The properties and usual values of a goal's parameters, by name. */
  private static Map<String, Element> settings(Element goal) {
    Map<String, Element> settings = new HashMap<>();
    NodeList all = below(goal, "configuration").get(0).getChildNodes();
    for (int i = 0; i < all.getLength(); i++) {
      if (all.item(i) instanceof Element setting) {
        settings.put(setting.getTagName(), setting);
      }
    }
    return settings;
  }

  private static List<Element> below(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    NodeList all = parent.getElementsByTagName(name);
    for (int i = 0; i < all.getLength(); i++) {
      found.add((Element) all.item(i));
    }
    return found;
  }

  private static String text(Element parent, String name) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeName().equals(name)) {
        return child.getTextContent().strip();
      }
    }
    return "";
  }

  /** Nothing is a mark but the example at the end, which is code. */
  private static String markdown(String description) {
    String line = description.replaceAll("\\s+", " ");
    Matcher example = EXAMPLE.matcher(line);
    return example.matches()
        ? escaped(example.group(1)) + "`" + example.group(2) + "`."
        : escaped(line);
  }

  private static String escaped(String words) {
    return words.replaceAll("([\\\\`*_\\[\\]<>|~$#])", "\\\\$1");
  }
}
