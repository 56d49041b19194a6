package dev.glossdeck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.glossdeck.cli.setting.SaidSetting;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A command within another program, such as a Maven build. */
class HostedCommandTest extends ToolFixture {
  private HostedCommand.Refusal refusal(Map<String, SaidSetting> said) {
    return catchThrowableOfType(
        HostedCommand.Refusal.class,
        () ->
            HostedCommand.of(
                    new HostedCommand.Request(
                        "build",
                        List.of(said),
                        Map.of(
                            "output", new SaidSetting(List.of(path("out")), SaidSetting.USUAL),
                            "decks", new SaidSetting(List.of(path("plants.txt")), "the POM")),
                        Optional.of(temp.resolve("glossdeck.yaml")),
                        Map.of()))
                .build());
  }

  @Test
  void isRefusedForAllWrongSettingsOfTheFile() throws IOException {
    write("glossdeck.yaml", "start-at: 9\npaper: a5\nonly: site\naccent: green\n");
    assertThat(refusal(Map.of()).diagnostics())
        .extracting(error -> error.position().line())
        .containsExactly(1, 2, 4);
  }

  @Test
  void isRefusedForASettingOfTheProgramInItsOwnWords() throws IOException {
    write("glossdeck.yaml", "only: site\n");
    HostedCommand.Refusal refusal =
        refusal(Map.of("start-at", new SaidSetting(List.of("0"), "the POM")));
    assertThat(refusal.diagnostics()).isEmpty();
    assertThat(refusal).hasMessageContaining("from 1 to 8 in the layout 2x4, not 0");
  }
}
