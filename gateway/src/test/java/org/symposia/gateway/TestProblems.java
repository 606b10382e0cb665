package org.symposia.gateway;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import org.mockito.Mockito;
import org.symposia.starter.problem.ProblemException;
import org.symposia.starter.problem.ProblemWriter;

/** Problems as filters answer with them, without the rendering. */
public final class TestProblems {

	private TestProblems() {
	}

	/** Writes the status, the headers and, as the body, the type of a problem. */
	public static ProblemWriter writer() {
		return Mockito.mock(ProblemWriter.class, (invocation) -> {
			write(invocation.getArgument(1), invocation.getArgument(2));
			return null;
		});
	}

	private static void write(HttpServletResponse response, ProblemException problem) throws IOException {
		response.setStatus(problem.getStatusCode().value());
		problem.getHeaders().forEach((name, values) -> values.forEach((value) -> response.addHeader(name, value)));
		response.getWriter().print(problem.getBody().getType());
	}

}
