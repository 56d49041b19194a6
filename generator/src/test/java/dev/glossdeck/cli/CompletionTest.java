package dev.glossdeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.cli.setting.SaidSetting;
import dev.glossdeck.cli.setting.SettingsSources;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What a shell completes, is what a command takes. */
class CompletionTest extends ToolFixture {
  @Test
  void offersValuesThatTheirOptionsTake() throws Exception {
    int options = 0;
    CommandLine build = new Commands(terminal(), Map.of()).withAll().getSubcommands().get("build");
    for (OptionSpec option : build.getCommandSpec().options()) {
      String key = SettingsSources.key(option);
      for (String value : Optional.ofNullable(option.completionCandidates()).orElse(List.of())) {
        Map<String, SaidSetting> said =
            Map.of(
                key,
                new SaidSetting(List.of(value), "the test"),
                "decks",
                new SaidSetting(List.of("a.txt"), "the test"),
                "output",
                new SaidSetting(List.of("out"), "the test"));
        assertThat(
                HostedCommand.of(
                        new HostedCommand.Request(
                            "build", List.of(said), Map.of(), Optional.empty(), Map.of()))
                    .build())
            .isNotNull();
        options++;
      }
    }
    assertThat(options).isGreaterThan(30);
  }
}
