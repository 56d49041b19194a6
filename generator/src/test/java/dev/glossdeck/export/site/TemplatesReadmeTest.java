package dev.glossdeck.export.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.export.site.page.PageFrame;
import dev.glossdeck.export.site.page.PageHead;
import dev.glossdeck.export.site.page.StudyViews;
import dev.glossdeck.export.site.page.Views;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README of the templates tells authors of themes what each template is given. */
final class TemplatesReadmeTest {
  private static final Path MODULE = Path.of("..", "templates");
  private static final Path TEMPLATES =
      MODULE.resolve("src/main/resources/dev/glossdeck/templates");

  /** Parts of templates. */
  private static final Set<String> SHARED = Set.of("layout.ftlh", "head.ftlh");

  private static final Map<String, Class<? extends Record>> VIEWS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("card.ftlh", Views.CardView.class),
              Map.entry("changes.ftlh", ChangesPage.ChangesView.class),
              Map.entry("deck.ftlh", Views.DeckHome.class),
              Map.entry("downloads.ftlh", DownloadsPage.DownloadsView.class),
              Map.entry("former.ftlh", Views.Former.class),
              Map.entry("glossary.ftlh", Views.Glossary.class),
              Map.entry("home.ftlh", Views.Home.class),
              Map.entry("not-found.ftlh", NotFoundPage.LostView.class),
              Map.entry("page.ftlh", AuthorPages.PageView.class),
              Map.entry("print.ftlh", PrintPage.PrintView.class),
              Map.entry("study.ftlh", StudyViews.Desk.class),
              Map.entry("tag.ftlh", Views.TagView.class),
              Map.entry("topic.ftlh", Views.TopicView.class)));

  @Test
  void knowsEachTemplate() throws IOException {
    try (Stream<Path> files = Files.list(TEMPLATES)) {
      Set<String> there =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".ftlh"))
              .collect(Collectors.toCollection(TreeSet::new));
      there.removeAll(SHARED);
      assertThat(there).isEqualTo(VIEWS.keySet());
    }
  }

  @Test
  void listsWhatEachTemplateIsGiven() throws IOException {
    List<String> readme = Files.readAllLines(MODULE.resolve("README.md"));
    VIEWS.forEach((name, view) -> assertThat(readme).contains(line(name, view)));
    assertThat(readme).contains(line("`frame`", PageFrame.class), line("`head`", PageHead.class));
  }

  private static String line(String name, Class<? extends Record> view) {
    String components =
        Arrays.stream(view.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.joining("`, `", "`", "`"));
    String shown = name.startsWith("`") ? name : "`" + name + "`";
    return "| " + shown + " | `" + view.getSimpleName() + "` | " + components + " |";
  }
}
