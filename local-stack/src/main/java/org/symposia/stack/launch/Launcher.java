package org.symposia.stack.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.symposia.stack.client.ApiException;

/**
 * Entry point of the script {@code symposia}: {@code up}, {@code down} and
 * {@code status}.
 */
public final class Launcher {

	private static final String ACCOUNTS = """
			Accounts (password symposia):
			  organizer-jihs, organizer-num            plan events
			  press-jihs, press-jihs-2                 press releases of JIHS
			  press-num, press-num-2                   press releases of NUM
			  door                                     at the door
			  attendee                                 attends
			  admin                                    may do everything
			""";

	private final Stack stack;

	private final PrintStream out;

	private Launcher(Stack stack, PrintStream out) {
		this.stack = stack;
		this.out = out;
	}

	static void main(String[] arguments) throws IOException {
		Stack stack = Stack.at(Layout.of(Path.of(arguments[0]).toAbsolutePath()));
		System.exit(new Launcher(stack, System.out).run(List.of(arguments).subList(1, arguments.length)));
	}

	private int run(List<String> command) throws IOException {
		try {
			return switch (command.getFirst()) {
				case "up" -> alone(() -> up(command.contains("--empty")));
				case "down" -> alone(this::down);
				case "status" -> status();
				default -> throw new StackException("Unknown command " + command.getFirst());
			};
		}
		catch (StackException ex) {
			this.out.println(ex.getMessage());
			return 1;
		}
	}

	private int up(boolean empty) throws IOException {
		boolean started = this.stack.up((step) -> this.out.println("  " + step));
		if (!empty) {
			loadSample();
		}
		this.out.println(started ? "Symposia runs." : "Symposia runs already.");
		greet();
		return 0;
	}

	private void loadSample() throws IOException {
		try {
			this.stack.sample().load((step) -> this.out.println("  " + step));
		}
		catch (ApiException ex) {
			throw new StackException("The sample is not complete, the next up goes on with it. " + ex.getMessage(), ex);
		}
	}

	private int down() {
		this.stack.down((step) -> this.out.println("  " + step));
		this.out.println("Symposia is stopped. Its data stays in " + this.stack.layout().home());
		return 0;
	}

	private int status() {
		List<PartStatus> parts = this.stack.status();
		parts.forEach(this.out::println);
		return parts.stream().allMatch(PartStatus::isHealthy) ? 0 : 3;
	}

	private void greet() {
		this.out.println();
		this.out.println("  Symposia   " + this.stack.layout().publicUrl());
		this.out.println("  Mails      " + this.stack.layout().mailUrl());
		this.out.println("  Accounts   " + this.stack.layout().keycloakUrl() + "/admin/symposia/console");
		this.out.println();
		this.out.println(ACCOUNTS.indent(2).stripTrailing());
	}

	/** Two commands that start and stop must not work at the same time. */
	private int alone(Command command) throws IOException {
		Path file = this.stack.layout().home().resolve("lock");
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
				FileLock lock = locked(channel)) {
			if (lock == null) {
				throw new StackException("Another ./symposia is starting or stopping this stack. Wait for it to end.");
			}
			return command.run();
		}
	}

	private static @Nullable FileLock locked(FileChannel channel) throws IOException {
		try {
			return channel.tryLock();
		}
		catch (OverlappingFileLockException ex) {
			return null;
		}
	}

	/** A command that starts or stops parts. */
	@FunctionalInterface
	private interface Command {

		int run() throws IOException;

	}

}
