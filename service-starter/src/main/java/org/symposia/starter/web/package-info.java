@NullMarked
package org.symposia.starter.web;

import org.jspecify.annotations.NullMarked;
