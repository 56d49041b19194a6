/** The command line: reads arguments and the environment, prints, and gives an exit status. */
package dev.glossdeck.cli;
