package matinee;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import matinee.accounts.Account;
import matinee.accounts.AccountName;
import matinee.accounts.AccountStore;
import matinee.accounts.PasswordRules;
import matinee.accounts.SessionStore;
import matinee.store.Database;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code user}: the accounts, from the command line; the first admin is made so. A password is
 * asked for on a terminal and read from stdin elsewhere, and is never an argument, which others
 * could see.
 */
@Command(
    name = "user",
    description = {"Adds and lists accounts.", "The site must be stopped meanwhile."},
    synopsisSubcommandLabel = "add|password|list",
    mixinStandardHelpOptions = true)
final class UserCommand {
  private UserCommand() {}

  /** The command with those under it. */
  static CommandLine line() {
    return new CommandLine(new UserCommand())
        .addSubcommand(ConfigOptions.withSettings(new Add()))
        .addSubcommand(ConfigOptions.withSettings(new Password()))
        .addSubcommand(ConfigOptions.withSettings(new ListAll()));
  }

  /** {@code user add}. */
  @Command(
      name = "add",
      description = {"Adds an account.", "The password is asked for, or read from stdin."},
      mixinStandardHelpOptions = true,
      sortOptions = false)
  static final class Add implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", description = "2 to 40 letters, digits, spaces, . _ - '.")
    private String name = "";

    @Option(names = "--admin", description = "May run the site.")
    private boolean admin;

    @Mixin private ConfigOptions options = new ConfigOptions();

    @Override
    public Integer call() {
      Config config = options.config();
      AccountName wanted =
          AccountName.of(name)
              .orElseThrow(
                  () ->
                      CommandException.misused(
                          "A name has 2 to 40 letters, digits, spaces, . _ - ', not \""
                              + name
                              + "\""));
      String hash = hash(config, wanted.text());
      try (Database database = Database.open(config.home())) {
        Account added =
            new AccountStore(database, Clock.systemUTC())
                .create(null, wanted, hash, null, admin)
                .orElseThrow(
                    () -> CommandException.failed("There is a " + wanted.text() + " already."));
        System.out.println(added.name() + " is added" + (admin ? ", and may run the site." : "."));
      }
      return 0;
    }
  }

  /** {@code user password}. */
  @Command(
      name = "password",
      description = {
        "Gives an account another password, and ends all its sessions.",
        "The password is asked for, or read from stdin."
      },
      mixinStandardHelpOptions = true,
      sortOptions = false)
  static final class Password implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", description = "Of an account.")
    private String name = "";

    @Mixin private ConfigOptions options = new ConfigOptions();

    @Override
    public Integer call() {
      Config config = options.config();
      try (Database database = Database.open(config.home())) {
        AccountStore accounts = new AccountStore(database, Clock.systemUTC());
        Account account =
            accounts
                .named(name)
                .orElseThrow(() -> CommandException.failed("There is no account " + name + "."));
        accounts.password(account, hash(config, account.name()));
        new SessionStore(database, Clock.systemUTC(), Duration.ZERO, Duration.ZERO)
            .endOthers(account, null);
        System.out.println(account.name() + " has another password.");
      }
      return 0;
    }
  }

  /** {@code user list}. */
  @Command(
      name = "list",
      description = "Lists the accounts: name, e-mail address, whether an admin; tabs between.",
      mixinStandardHelpOptions = true,
      sortOptions = false)
  static final class ListAll implements Callable<Integer> {
    @Mixin private ConfigOptions options = new ConfigOptions();

    @Override
    public Integer call() {
      try (Database database = Database.open(options.config().home())) {
        for (Account account : new AccountStore(database, Clock.systemUTC()).all()) {
          String email = account.email() == null ? "" : account.email();
          System.out.println(
              account.name() + "\t" + email + "\t" + (account.admin() ? "admin" : "member"));
        }
      }
      return 0;
    }
  }

  private static String hash(Config config, String name) {
    String password = read();
    new PasswordRules()
        .problem(password, name)
        .ifPresent(
            words -> {
              throw CommandException.failed(words);
            });
    return People.passwords(config).hash(password);
  }

  private static String read() {
    if (System.console() != null) {
      char[] first = System.console().readPassword("Password: ");
      char[] again = System.console().readPassword("Once more: ");
      if (first == null || again == null || !String.valueOf(first).equals(String.valueOf(again))) {
        throw CommandException.failed("That was not twice the same: nothing was changed.");
      }
      return String.valueOf(first);
    }
    try {
      // Not closed: stdin is not ours.
      String line =
          new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())).readLine();
      if (line == null) {
        throw CommandException.misused("The password is wanted on stdin, in one line.");
      }
      return line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
