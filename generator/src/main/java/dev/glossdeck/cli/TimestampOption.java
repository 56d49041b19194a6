package dev.glossdeck.cli;

import dev.glossdeck.publish.source.Timestamps;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that sets the time of outputs. */
final class TimestampOption {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--timestamp",
      paramLabel = "ISO",
      description =
          "the time that outputs carry, such as 2026-11-01T12:00:00Z (else SOURCE_DATE_EPOCH, else"
              + " each deck's newest modification time)")
  private Optional<String> timestamp = Optional.empty();

  /** The time, if the user or the environment gives one. */
  Optional<Instant> in(Map<String, String> environment) {
    try {
      return Timestamps.of(timestamp, Optional.ofNullable(environment.get("SOURCE_DATE_EPOCH")));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }
}
