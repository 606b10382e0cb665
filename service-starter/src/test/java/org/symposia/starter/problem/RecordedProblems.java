package org.symposia.starter.problem;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.ModelAndView;

/** The problems that filters answer with, without handlers that would write them. */
public final class RecordedProblems {

	private final List<Exception> all = new CopyOnWriteArrayList<>();

	private final ProblemWriter writer = new ProblemWriter((request, response, handler, problem) -> {
		this.all.add(problem);
		response.setStatus((problem instanceof ErrorResponse known) ? known.getStatusCode().value() : 500);
		return new ModelAndView();
	});

	/** Writes the status only. */
	public ProblemWriter writer() {
		return this.writer;
	}

	/** The problems so far, oldest first. */
	public List<Exception> all() {
		return this.all;
	}

}
