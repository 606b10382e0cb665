package org.symposia.stack.testing;

import java.nio.file.Path;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.symposia.stack.launch.FreshStack;
import org.symposia.stack.launch.Stack;

/**
 * JUnit extension: starts a {@link FreshStack} in {@code target/stack-home} once for all
 * test classes and stops it after the last. Test methods and constructors may take the
 * {@link Stack} as a parameter.
 */
public final class SeparateStack implements BeforeAllCallback, ParameterResolver {

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

	private static FreshStack running(ExtensionContext context) {
		Path module = Path.of("").toAbsolutePath();
		return context.getRoot()
			.getStore(Namespace.create(SeparateStack.class))
			.computeIfAbsent(FreshStack.class, (key) -> FreshStack.start(module.getParent(),
					module.resolve("target/stack-home"), System.out::println), FreshStack.class);
	}

}
