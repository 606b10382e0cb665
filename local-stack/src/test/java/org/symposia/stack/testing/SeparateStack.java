package org.symposia.stack.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.symposia.stack.launch.Layout;
import org.symposia.stack.launch.Stack;

/**
 * JUnit extension: starts a whole stack with the sample event once for all test classes,
 * on ports shifted by 10000 (or by {@code symposia.test.port-offset}) and with fresh data
 * in {@code target/stack-home}, and stops it after the last. Test methods and
 * constructors may take the {@link Stack} as a parameter.
 */
public final class SeparateStack implements BeforeAllCallback, ParameterResolver {

	private static final int OFFSET = Integer.getInteger("symposia.test.port-offset", 10_000);

	private static final List<String> DATA = List.of("store", "mails", "sample", "keycloak/data");

	@Override
	public void beforeAll(ExtensionContext context) {
		running(context);
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Stack.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return running(context).stack();
	}

	/**
	 * {@return the stack of this test run, started on the first call}
	 * @param context of the extension that asks
	 */
	public static Stack of(ExtensionContext context) {
		return running(context).stack();
	}

	private static Running running(ExtensionContext context) {
		return context.getRoot()
			.getStore(Namespace.create(SeparateStack.class))
			.computeIfAbsent(Running.class, (key) -> Running.start(), Running.class);
	}

	private record Running(Stack stack) implements AutoCloseable {

		static Running start() {
			Path module = Path.of("").toAbsolutePath();
			Layout layout = new Layout(module.getParent(), module.resolve("target/stack-home"), OFFSET);
			Stack stack = Stack.at(layout);
			stack.down(System.out::println);
			DATA.forEach((folder) -> delete(layout.home().resolve(folder)));
			stack.up(System.out::println);
			load(stack);
			return new Running(stack);
		}

		private static void load(Stack stack) {
			try {
				stack.sample().load(System.out::println);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		private static void delete(Path folder) {
			if (!Files.exists(folder)) {
				return;
			}
			try (Stream<Path> files = Files.walk(folder)) {
				for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		@Override
		public void close() {
			this.stack.down(System.out::println);
		}

	}

}
